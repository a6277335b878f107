import type { Optimiser } from './optimiser.ts';

/** Plain gradient descent: p ← p − ηg. It remembers nothing. */
export const plainDescent: Optimiser = () => (parameters, gradient, eta) => {
  for (let i = 0; i < parameters.length; i++) parameters[i] = parameters[i]! - eta * gradient[i]!;
};
