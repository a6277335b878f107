import type { Experiment } from '../core/train.ts';

/** Two samples that pull a neuron in two directions, 1 → 0 and 0 → 1, from the worst start of the chapter's table. */
const task = {
  inputs: 1,
  layers: [{ size: 1, activation: 'sigmoid' }],
  start: { layers: [{ weights: [[4]], biases: [4] }] },
  samples: [
    { x: [1], y: [0] },
    { x: [0], y: [1] },
  ],
} as const;

export const twoSamples = {
  /** MSE at about the rate that makes its first step as long as cross-entropy's, for the first sample alone. */
  leap: { ...task, loss: 'quadratic', eta: 447, epochs: 3000 },
  crossEntropy: { ...task, loss: 'crossEntropy', eta: 0.15, epochs: 1000 },
} as const satisfies Record<string, Experiment>;
