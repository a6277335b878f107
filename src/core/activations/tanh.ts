import { sigmoid, softplus } from './sigmoid.ts';
import type { ScalarActivation } from './scalar.ts';

/** tanh z = 2σ(2z) − 1, so that 1 − tanh z = 2σ(−2z) and tanh′ = 4σ(2z)σ(−2z) keep their digits when it saturates. */
export const tanhActivation: ScalarActivation = {
  name: 'tanh',
  value: Math.tanh,
  slope: (z) => 4 * sigmoid(2 * z) * sigmoid(-2 * z),
  complement: (z) => 2 * sigmoid(-2 * z),
  log: (z) => Math.log(Math.tanh(z)),
  logComplement: (z) => Math.LN2 - softplus(2 * z),
  logSlope: (z) => (4 * sigmoid(2 * z) * sigmoid(-2 * z)) / Math.tanh(z),
  logComplementSlope: (z) => -2 * sigmoid(2 * z),
};
