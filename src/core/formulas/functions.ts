import { sigmoid, softplus } from '../activations/sigmoid.ts';

/** A factor of exactly 0 removes what it multiplies even if that is infinite: y ln a counts as 0 for y = 0. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? (Number.isNaN(a + b) ? Number.NaN : 0) : a * b;
}

/** What a formula may be made of, operators included, as functions of one or two numbers. */
export const functions: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: times,
  divide: (a, b) => a / b,
  pow: (a, b) => a ** b,
  unaryMinus: (a) => -a,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  /** 1 above 0, otherwise 0. */
  step: (a) => (Number.isNaN(a) ? a : a > 0 ? 1 : 0),
  max: Math.max,
  min: Math.min,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  sec: (a) => 1 / Math.cos(a),
  csc: (a) => 1 / Math.sin(a),
  cot: (a) => 1 / Math.tan(a),
  sech: (a) => 1 / Math.cosh(a),
  csch: (a) => 1 / Math.sinh(a),
  coth: (a) => 1 / Math.tanh(a),
  sigmoid,
  relu: (a) => Math.max(0, a),
  softplus,
};
