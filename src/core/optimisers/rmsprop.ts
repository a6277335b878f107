import type { Optimiser } from './optimiser.ts';

/** ρ, the share of the mean square that is kept, and ε, which keeps a gradient of 0 from being divided by 0. */
export const rmspropConstants = { squareDecay: 0.99, epsilon: 1e-8 } as const;

/** RMSProp: a running mean square s, 0 at first, s ← ρs + (1 − ρ)g², and p ← p − ηg/(√s + ε). */
export const rmsprop: Optimiser = (size) => {
  const { squareDecay, epsilon } = rmspropConstants;
  const square = new Float64Array(size);
  return (parameters, gradient, eta) => {
    for (let i = 0; i < size; i++) {
      const g = gradient[i]!;
      square[i] = squareDecay * square[i]! + (1 - squareDecay) * g * g;
      parameters[i] = parameters[i]! - (eta * g) / (Math.sqrt(square[i]!) + epsilon);
    }
  };
};
