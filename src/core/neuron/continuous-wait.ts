import type { Waiting } from './waiting.ts';

/** F with F′(z) = 1/δ(z), up to a constant, for the target 0: δ = a²(1 − a) under MSE, δ = a under cross-entropy. */
export const waitFrom: Readonly<Record<Waiting['loss'], (z: number) => number>> = {
  quadratic: (z) => Math.exp(z) + 3 * z - 3 * Math.exp(-z) - Math.exp(-2 * z) / 2,
  crossEntropy: (z) => z - Math.exp(-z),
};

/**
 * How many epochs a sigmoid neuron with target 0 takes from z₀ down to z if its steps are so short that time flows:
 * dz/dt = −η(1 + x²) δ(z), hence t = [F(z₀) − F(z)]/(η(1 + x²)). Needs z ≤ z₀; the target 1 is the mirror image.
 */
export function continuousWait(
  { loss, eta, x }: Omit<Waiting, 'y'>,
  z0: number,
  z: number,
): number {
  const f = waitFrom[loss];
  return (f(z0) - f(z)) / (eta * (1 + x * x));
}
