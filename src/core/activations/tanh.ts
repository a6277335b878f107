import { sigmoid, softplus } from './sigmoid.ts';
import type { ScalarActivation } from './scalar.ts';

/** tanh z = 2σ(2z) − 1, so that 1 − tanh z = 2σ(−2z) and tanh′ = 4σ(2z)σ(−2z) keep their digits when it saturates. */
export const tanhActivation: ScalarActivation = {
  name: 'tanh',
  value: Math.tanh,
  slope: (z) => 4 * sigmoid(2 * z) * sigmoid(-2 * z),
  complement: (z) => 2 * sigmoid(-2 * z),
  // Of a number near 1 the logarithm is taken through its distance from 1.
  log: (z) => (z > 0.5 ? Math.log1p(-2 * sigmoid(-2 * z)) : Math.log(Math.tanh(z))),
  logComplement: (z) =>
    Math.abs(z) < 0.5 ? Math.log1p(-Math.tanh(z)) : Math.LN2 - softplus(2 * z),
  logSlope: (z) => (4 * sigmoid(2 * z) * sigmoid(-2 * z)) / Math.tanh(z),
  logComplementSlope: (z) => -2 * sigmoid(2 * z),
};
