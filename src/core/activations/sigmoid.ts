import type { ScalarActivation } from './scalar.ts';

/** σ(z) = 1/(1 + e^(−z)). `sigmoid(0)` is 0.5; accurate for any finite z, also where σ underflows towards 0. */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const power = Math.exp(z);
  return power / (1 + power);
}

/** The z behind an output between 0 and 1, σ(z) = a: ln(a/(1 − a)). */
export const logit = (a: number) => Math.log(a / (1 - a));

/** ln(1 + e^z), finite for any finite z. The losses of a sigmoid are built from it: −ln σ(z) = softplus(−z). */
export function softplus(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

/** The sigmoid with its slope σ′ = σ(z) σ(−z), its largest value ¼ at z = 0. */
export const sigmoidActivation: ScalarActivation = {
  name: 'sigmoid',
  value: sigmoid,
  slope: (z) => sigmoid(z) * sigmoid(-z),
  complement: (z) => sigmoid(-z),
  log: (z) => -softplus(-z),
  logComplement: (z) => -softplus(z),
  logSlope: (z) => sigmoid(-z),
  logComplementSlope: (z) => -sigmoid(z),
};
