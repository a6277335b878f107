import { argumentsOf, type Call, type Expression } from '../core/formulas/expression.ts';
import { FormulaError } from './fault.ts';
import { math } from './mathjs.ts';
import { readNode } from './parse.ts';

/** Smooth functions that mathjs does not know, by ones that it does. */
const rewritten: Readonly<Record<string, (u: Expression) => Expression>> = {
  sigmoid: (u) => ['divide', 1, ['add', 1, ['exp', ['unaryMinus', u]]]],
  softplus: (u) => ['log', ['add', 1, ['exp', u]]],
};

/** Functions in pieces: what the derivative of each argument is multiplied by. */
const pieces: Readonly<Record<string, (u: Expression, v: Expression) => Expression[]>> = {
  relu: (u) => [['step', u]],
  abs: (u) => [['sign', u]],
  sign: () => [0],
  step: () => [0],
  max: (u, v) => [
    ['step', ['subtract', u, v]],
    ['subtract', 1, ['step', ['subtract', u, v]]],
  ],
  min: (u, v) => [
    ['subtract', 1, ['step', ['subtract', u, v]]],
    ['step', ['subtract', u, v]],
  ],
};

const times = (u: Expression, v: Expression): Expression => {
  if (u === 0 || v === 0) return 0;
  return u === 1 ? v : v === 1 ? u : ['multiply', u, v];
};
const plus = (u: Expression, v: Expression): Expression => {
  if (u === 0) return v;
  if (typeof v !== 'object') return v === 0 ? u : ['add', u, v];
  const [name, first = 0, second = 0] = v;
  if (name === 'unaryMinus') return ['subtract', u, first];
  const isNegative = name === 'multiply' && typeof first === 'object' && first[0] === 'unaryMinus';
  return isNegative ? ['subtract', u, ['multiply', first[1]!, second]] : ['add', u, v];
};

/** A formula whose functions in pieces have given way to the names p0, p1, …, so that the rest is smooth. */
function smooth(expression: Expression, held: Call[]): Expression {
  if (typeof expression !== 'object') return expression;
  const [name] = expression;
  if (Object.hasOwn(pieces, name)) {
    const text = JSON.stringify(expression);
    const known = held.findIndex((call) => JSON.stringify(call) === text);
    return `p${known < 0 ? held.push(expression) - 1 : known}`;
  }
  const args = argumentsOf(expression).map((arg) => smooth(arg, held));
  return Object.hasOwn(rewritten, name) ? rewritten[name]!(args[0]!) : [name, ...args];
}

/** The functions in pieces back in their places. */
function restored(expression: Expression, held: readonly Call[]): Expression {
  if (typeof expression === 'string')
    return held[Number(/^p(\d+)$/.exec(expression)?.[1])] ?? expression;
  if (typeof expression === 'number') return expression;
  return [expression[0], ...argumentsOf(expression).map((arg) => restored(arg, held))];
}

const signs: Readonly<Record<string, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
};

/** A formula as text that mathjs reads, every part in brackets. */
function textOf(expression: Expression): string {
  if (typeof expression === 'number') return `(${expression})`;
  if (typeof expression === 'string') return expression;
  const parts = argumentsOf(expression).map(textOf);
  if (expression[0] === 'unaryMinus') return `(-${parts[0]})`;
  const sign = signs[expression[0]];
  return sign ? `(${parts.join(sign)})` : `${expression[0]}(${parts.join(',')})`;
}

/** The chain rule for a function in pieces. */
function pieceDerivative(call: Call, by: string, variables: readonly string[]): Expression {
  const args = argumentsOf(call);
  const factors = pieces[call[0]]!(args[0]!, args[1] ?? 0);
  return factors.reduce<Expression>(
    (sum, factor, i) =>
      plus(sum, factor === 0 ? 0 : times(factor, derivative(args[i]!, by, variables))),
    0,
  );
}

function derivative(expression: Expression, by: string, variables: readonly string[]): Expression {
  const held: Call[] = [];
  const text = textOf(smooth(expression, held));
  const parsed = math.parse(text);
  const names = held.map((_, i) => `p${i}`);
  const partial = (name: string): Expression => {
    const found = math.derivative(parsed, math.parse(name));
    return restored(readNode(found, found.toString(), [...variables, ...names]), held);
  };
  return names.reduce<Expression>(
    (sum, name, i) => plus(sum, times(partial(name), pieceDerivative(held[i]!, by, variables))),
    partial(by),
  );
}

/** The derivative of a formula with respect to one of its variables. Throws FormulaError where none is found. */
export function derivativeOf(
  expression: Expression,
  by: string,
  variables: readonly string[],
): Expression {
  try {
    return derivative(expression, by, variables);
  } catch {
    throw new FormulaError({ kind: 'noDerivative' });
  }
}
