import type { Call, Expression } from '../../core/formulas/expression.ts';
import { FormulaError } from './fault.ts';
import { math } from './mathjs.ts';
import { readNode } from './parse.ts';

/** Functions that mathjs cannot differentiate, by ones that it can. */
const rewritten: Readonly<Record<string, (u: Expression, v: Expression) => Expression>> = {
  sigmoid: (u) => ['divide', 1, ['add', 1, ['exp', ['unaryMinus', u]]]],
  softplus: (u) => ['log', ['add', 1, ['exp', u]]],
  relu: (u) => ['divide', ['add', u, ['abs', u]], 2],
  sign: (u) => ['divide', ['abs', u], u],
  max: (u, v) => ['divide', ['add', ['add', u, v], ['abs', ['subtract', u, v]]], 2],
  min: (u, v) => ['divide', ['subtract', ['add', u, v], ['abs', ['subtract', u, v]]], 2],
};

function rewrite(expression: Expression): Expression {
  if (typeof expression !== 'object') return expression;
  const [name, ...args] = expression;
  const [first = 0, second = 0] = args.map(rewrite);
  const rule = Object.hasOwn(rewritten, name) ? rewritten[name] : undefined;
  return rule ? rule(first, second) : [name, ...args.map(rewrite)];
}

const signs: Readonly<Record<string, string>> = {
  ...{ add: '+', subtract: '-', multiply: '*', divide: '/', pow: '^' },
};

/** A formula as text that mathjs reads, every part in brackets. */
function textOf(expression: Expression): string {
  if (typeof expression === 'number') return `(${expression})`;
  if (typeof expression === 'string') return expression;
  const [name, ...args] = expression;
  const parts = args.map(textOf);
  if (name === 'unaryMinus') return `(-${parts[0]})`;
  const sign = signs[name];
  return sign ? `(${parts.join(sign)})` : `${name}(${parts.join(',')})`;
}

const isSame = (a: Expression, b: Expression): boolean => JSON.stringify(a) === JSON.stringify(b);
const isCall = (of: Expression, name: string): of is Call =>
  typeof of === 'object' && of[0] === name;

/** |u|/u written as sgn u, which has a value at 0, and ½(sgn u + 1) as the step that it is. */
function tidy(expression: Expression): Expression {
  if (typeof expression !== 'object') return expression;
  const [name, ...rest] = expression;
  const args = rest.map(tidy);
  const [first = 0, second = 0] = args;
  if (name === 'divide' && isCall(first, 'abs') && isSame(first[1]!, second)) {
    return ['sign', second];
  }
  if (name === 'multiply' && first === 0.5 && isCall(second, 'add')) {
    const [, sign, one] = second;
    if (one === 1 && isCall(sign!, 'sign')) return ['step', sign[1]!];
  }
  return [name, ...args];
}

/** The derivative of a formula with respect to one of its variables. Throws FormulaError where none is found. */
export function derivativeOf(
  expression: Expression,
  by: string,
  variables: readonly string[],
): Expression {
  const text = textOf(rewrite(expression));
  try {
    const derivative = math.derivative(math.parse(text), math.parse(by));
    return tidy(readNode(derivative, derivative.toString(), variables));
  } catch {
    throw new FormulaError({ kind: 'noDerivative' });
  }
}
