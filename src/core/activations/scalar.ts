import type { Activation, ActivationName } from './activation.ts';

/** An activation that acts on each neuron by itself, given as functions of one number. */
export interface ScalarActivation {
  readonly name: Exclude<ActivationName, 'softmax'>;
  /** f(z). */
  value(z: number): number;
  /** f′(z). */
  slope(z: number): number;
  /** 1 − f(z), without cancellation. */
  complement(z: number): number;
  /** ln f(z). */
  log(z: number): number;
  /** ln(1 − f(z)). */
  logComplement(z: number): number;
  /** f′/f, the derivative of ln f. */
  logSlope(z: number): number;
  /** −f′/(1 − f), the derivative of ln(1 − f). */
  logComplementSlope(z: number): number;
}

/** f(z) − y, without cancellation where y is 0 or 1. */
export function scalarError(f: ScalarActivation, z: number, y: number): number {
  if (y === 1) return -f.complement(z);
  return y === 0 ? f.value(z) : f.value(z) - y;
}

/** weight · rate, where a weight of exactly 0 removes the term even if the rate is infinite. */
export function weighted(weight: number, rate: number): number {
  return weight === 0 ? 0 : weight * rate;
}

/** The layer that applies `f` to each of its neurons. */
export function elementwise(f: ScalarActivation): Activation {
  const map = (value: (z: number) => number) => (z: Float64Array, out: Float64Array) => {
    for (let j = 0; j < z.length; j++) out[j] = value(z[j]!);
  };
  const pull =
    (rate: (z: number) => number) => (z: Float64Array, g: Float64Array, out: Float64Array) => {
      for (let j = 0; j < z.length; j++) out[j] = weighted(g[j]!, rate(z[j]!));
    };
  return {
    name: f.name,
    forward: map(f.value),
    error: (z, y, out) => {
      for (let j = 0; j < z.length; j++) out[j] = scalarError(f, z[j]!, y[j]!);
    },
    log: map(f.log),
    logComplement: map(f.logComplement),
    pullback: pull(f.slope),
    pullbackLog: pull(f.logSlope),
    pullbackLogComplement: pull(f.logComplementSlope),
  };
}
