import type { Expression } from '../core/formulas/expression.ts';

/**
 * Sums, products and powers without what is of no effect. Nothing else is simplified: each of these holds for every real
 * value, and a factor of exactly 0 is one that takes all with it, as where formulas are computed.
 */

export function sum(u: Expression, v: Expression): Expression {
  if (u === 0) return v;
  if (v === 0) return u;
  if (typeof u === 'number' && typeof v === 'number') return u + v;
  if (typeof v === 'object' && v[0] === 'unaryMinus') return ['subtract', u, v[1]!];
  return ['add', u, v];
}

export function difference(u: Expression, v: Expression): Expression {
  if (v === 0) return u;
  if (u === 0) return negative(v);
  if (typeof u === 'number' && typeof v === 'number') return u - v;
  if (typeof v === 'object' && v[0] === 'unaryMinus') return ['add', u, v[1]!];
  return ['subtract', u, v];
}

export function negative(u: Expression): Expression {
  if (typeof u === 'number') return 0 - u;
  return typeof u === 'object' && u[0] === 'unaryMinus' ? u[1]! : ['unaryMinus', u];
}

export function product(u: Expression, v: Expression): Expression {
  if (u === 0 || v === 0) return 0;
  if (u === 1) return v;
  if (v === 1) return u;
  if (u === -1) return negative(v);
  if (v === -1) return negative(u);
  if (typeof u === 'number' && typeof v === 'number') return u * v;
  if (typeof u === 'object' && u[0] === 'unaryMinus') return negative(product(u[1]!, v));
  if (typeof v === 'object' && v[0] === 'unaryMinus') return negative(product(u, v[1]!));
  // A number stands in front.
  return typeof v === 'number' ? ['multiply', v, u] : ['multiply', u, v];
}

export function quotient(u: Expression, v: Expression): Expression {
  if (u === 0) return 0;
  if (v === 1) return u;
  if (typeof u === 'object' && u[0] === 'unaryMinus') return negative(quotient(u[1]!, v));
  return ['divide', u, v];
}

export function power(u: Expression, v: Expression): Expression {
  return v === 1 ? u : ['pow', u, v];
}
