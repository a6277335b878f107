import { runPath, type PathRun } from '../../core/neuron/path-run.ts';
import { neuronPair } from '../../core/neuron/neuron.ts';
import type { NeuronSample, PathExperiment } from '../../core/neuron/path.ts';
import type { LandscapeSettings } from './settings.ts';

export const losses = ['quadratic', 'crossEntropy'] as const;
export type ShownLoss = (typeof losses)[number];

export const pairs = {
  quadratic: neuronPair({ activation: 'sigmoid', loss: 'quadratic' }),
  crossEntropy: neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' }),
};

/** A gradient shorter than this, while an answer is on the wrong side of one half, makes a plateau. */
export const plateauBelow = 0.01;

export const experimentOf = (
  { w, b, mse, ce, epochs }: Omit<LandscapeSettings, 'samples'>,
  samples: readonly NeuronSample[],
  loss: ShownLoss,
): PathExperiment => ({
  activation: 'sigmoid',
  loss,
  w,
  b,
  eta: loss === 'quadratic' ? mse : ce,
  epochs,
  samples,
});

/** The path under a loss. */
export const trainPath = (
  settings: LandscapeSettings,
  samples: readonly NeuronSample[],
  loss: ShownLoss,
): PathRun => runPath(experimentOf(settings, samples, loss));

/** How many steps the path takes on the plateau, and the first at which every answer is within 0.1. */
export function courseOf({ dw, db, largestError }: PathRun) {
  let onPlateau = 0;
  for (let n = 0; n < dw.length - 1; n++)
    if (Math.hypot(dw[n]!, db[n]!) < plateauBelow && largestError[n]! > 0.5) onPlateau++;
  const learnt = largestError.findIndex((error) => error < 0.1);
  return { onPlateau, learnt: learnt < 0 ? undefined : learnt };
}
