import type { Optimiser } from './optimiser.ts';

/** The share of the velocity that is kept from one update to the next. */
export const momentumConstants = { velocityDecay: 0.9 } as const;

/** Momentum: a velocity v, 0 at first, v ← 0.9v − ηg, and p ← p + v. */
export const momentum: Optimiser = (size) => {
  const { velocityDecay } = momentumConstants;
  const velocity = new Float64Array(size);
  return (parameters, gradient, eta) => {
    for (let i = 0; i < size; i++) {
      velocity[i] = velocityDecay * velocity[i]! - eta * gradient[i]!;
      parameters[i] = parameters[i]! + velocity[i]!;
    }
  };
};
