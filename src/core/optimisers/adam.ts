import type { Optimiser } from './optimiser.ts';

/** β₁ and β₂, the shares of the mean and of the mean square that are kept, and ε. */
export const adamConstants = { meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-8 } as const;

/**
 * Adam (Kingma and Ba, 2015): running means m ← β₁m + (1 − β₁)g and v ← β₂v + (1 − β₂)g², both 0 at first; what that
 * start takes off them is put back by m̂ = m/(1 − β₁ᵗ) and v̂ = v/(1 − β₂ᵗ) at update t = 1, 2, …; p ← p − ηm̂/(√v̂ + ε).
 */
export const adam: Optimiser = (size) => {
  const { meanDecay, squareDecay, epsilon } = adamConstants;
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let updates = 0;
  return (parameters, gradient, eta) => {
    updates += 1;
    const meanShare = 1 - meanDecay ** updates;
    const squareShare = 1 - squareDecay ** updates;
    for (let i = 0; i < size; i++) {
      const g = gradient[i]!;
      mean[i] = meanDecay * mean[i]! + (1 - meanDecay) * g;
      square[i] = squareDecay * square[i]! + (1 - squareDecay) * g * g;
      const root = Math.sqrt(square[i]! / squareShare) + epsilon;
      parameters[i] = parameters[i]! - (eta * (mean[i]! / meanShare)) / root;
    }
  };
};
