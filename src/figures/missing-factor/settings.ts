import { missingFactorRuns } from '../../experiments/neuron-runs.ts';

/** What `missing-factor` lets move; the task is always x = 1, y = 0. */
export type MissingFactorSettings = { w: number; b: number; eta: number; epochs: number };

const { w, b, eta, epochs } = missingFactorRuns.badStartMissingFactor;

export const missingFactor = {
  id: 'missing-factor',
  opening: { w, b, eta, epochs } as MissingFactorSettings,
  epoch: 0,
  numbers: {
    w: { min: -10, max: 10 },
    b: { min: -10, max: 10 },
    eta: { min: 0.0001, max: 1 },
    epochs: { min: 1, max: 5000, isWhole: true },
  },
};
