import { functions } from './functions.ts';

/** A formula as plain data: a number, a variable's name, or a function with its arguments. */
export type Expression = number | string | Call;
export type Call = readonly [name: string, ...args: Expression[]];

/** The arguments of a function in a formula. */
export function argumentsOf([, ...args]: Call): Expression[] {
  return args;
}

/** Values of the variables. */
export type Scope = Readonly<Record<string, number>>;

/**
 * A formula as a function of its variables, built of closures over `Math` and nothing else: a formula can compute a
 * number and do nothing besides. Throws RangeError for a function that is not known.
 */
export function compile(expression: Expression): (scope: Scope) => number {
  if (typeof expression === 'number') return () => expression;
  if (typeof expression === 'string') {
    return (scope) => (Object.hasOwn(scope, expression) ? scope[expression]! : Number.NaN);
  }
  const [name, ...args] = expression;
  if (!Object.hasOwn(functions, name)) throw new RangeError(`There is no function "${name}".`);
  const compute = functions[name]!;
  const [first, second = () => 0] = args.map(compile);
  if (!first) throw new RangeError(`"${name}" has no argument.`);
  return (scope) => compute(first(scope), second(scope));
}
