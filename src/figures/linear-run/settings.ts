import { neuronRuns } from '../../experiments/neuron-runs.ts';

/** What `linear-run` lets move. */
export type LinearSettings = { w: number; b: number; eta: number; epochs: number };

const { w, b, eta, epochs } = neuronRuns.linearSettling;

export const linear = {
  id: 'linear-run',
  opening: { w, b, eta, epochs } as LinearSettings,
  epoch: 8,
  numbers: {
    w: { min: -10, max: 10 },
    b: { min: -10, max: 10 },
    eta: { min: 0.001, max: 10 },
    epochs: { min: 1, max: 20_000, isWhole: true },
  },
};
