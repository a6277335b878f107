import type { ActivationName } from '../core/activations/activation.ts';
import type { LossName } from '../core/losses/loss.ts';

/** The activations and losses that `pair-map` pairs, in the order in which it shows them. */
export const pairActivations = [
  'linear',
  'sigmoid',
  'tanh',
  'relu',
  'softmax',
] as const satisfies ActivationName[];
export const pairLosses = [
  'quadratic',
  'crossEntropy',
  'logLikelihood',
] as const satisfies LossName[];

/**
 * ∂C/∂z of every pair as a formula in a, y and z, for a target of 0 or 1. A softmax has two outputs, of which this is the
 * first, with a₂ = 1 − a. `step(z)` is 1 above 0 and otherwise 0.
 */
export const pairGradients = {
  linear: {
    quadratic: 'a - y',
    crossEntropy: '(a - y) / (a * (1 - a))',
    logLikelihood: '-(y / a)',
  },
  sigmoid: {
    quadratic: '(a - y) * a * (1 - a)',
    crossEntropy: 'a - y',
    logLikelihood: '-y * (1 - a)',
  },
  tanh: {
    quadratic: '(a - y) * (1 - a^2)',
    crossEntropy: '(a - y) / a * (1 + a)',
    logLikelihood: '-(y / a) * (1 - a^2)',
  },
  relu: {
    quadratic: '(a - y) * step(z)',
    crossEntropy: '(a - y) / (a * (1 - a)) * step(z)',
    logLikelihood: '-(y / a) * step(z)',
  },
  softmax: {
    quadratic: '2 * (a - y) * a * (1 - a)',
    crossEntropy: '2 * (a - y)',
    logLikelihood: 'a - y',
  },
} as const satisfies Record<ActivationName, Record<LossName, string>>;
