import type { ScalarActivation } from './scalar.ts';

/** a = max(0, z), with slope 0 at the kink z = 0. */
export const reluActivation: ScalarActivation = {
  name: 'relu',
  value: (z) => Math.max(0, z),
  slope: (z) => (z > 0 ? 1 : 0),
  complement: (z) => (z > 0 ? 1 - z : 1),
  log: (z) => Math.log(Math.max(0, z)),
  logComplement: (z) => (z > 0 ? Math.log1p(-z) : 0),
  logSlope: (z) => (z > 0 ? 1 / z : Number.NaN),
  logComplementSlope: (z) => (z > 0 ? -1 / (1 - z) : 0),
};
