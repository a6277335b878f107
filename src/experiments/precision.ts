import type { Experiment } from '../core/train.ts';

/** A confidently wrong answer: z of a neuron whose target is 0. */
export const farOut = { z: 40, y: 0 } as const;

/** What counts as a wrong digit: a loss off by so much of itself. */
export const noticeable = 0.01;

/** How libraries guard a loss that is computed from a; where they say so, `<LibraryTable />` cites. */
export const guards = {
  /** PyTorch's BCELoss lets no logarithm fall below this. */
  leastLog: -100,
  /** Keras keeps a by so much away from 0 and 1. */
  clip: 1e-7,
} as const;

/** A neuron whose one input comes unscaled, as grey values do, trained as the program of an exercise trains it. */
export const unscaled = {
  inputs: 1,
  layers: [{ size: 1, activation: 'sigmoid' }],
  start: { layers: [{ weights: [[0]], biases: [0] }] },
  samples: [
    { x: [0], y: [0] },
    { x: [255], y: [1] },
  ],
  loss: 'crossEntropy',
  eta: 0.15,
  epochs: 299,
} as const satisfies Experiment;
