import type { ScalarActivation } from './scalar.ts';

/** a = z, equation (12). */
export const linearActivation: ScalarActivation = {
  name: 'linear',
  value: (z) => z,
  slope: () => 1,
  complement: (z) => 1 - z,
  log: Math.log,
  logComplement: (z) => Math.log1p(-z),
  logSlope: (z) => 1 / z,
  logComplementSlope: (z) => -1 / (1 - z),
};
