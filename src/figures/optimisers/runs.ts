import { pathErrors, type PathErrors } from '../../core/neuron/path-errors.ts';
import { firstEpochBelow } from '../../core/neuron/path-run.ts';
import type { PathExperiment } from '../../core/neuron/path.ts';
import { sampleSets } from '../../experiments/sample-sets.ts';
import { learntWithin } from '../../experiments/waiting-grid.ts';
import type { OptimisersSettings } from './settings.ts';

/** From what goes down the slope, to what divides by its size. */
export const optimisers = ['descent', 'momentum', 'rmsprop', 'adam'] as const;
export const losses = ['quadratic', 'crossEntropy'] as const;

export type ShownOptimiser = (typeof optimisers)[number];
export type ShownLoss = (typeof losses)[number];

/** One way to descend one loss. */
export interface WayRun {
  readonly optimiser: ShownOptimiser;
  readonly loss: ShownLoss;
  readonly path: PathErrors;
  /** The first epoch with every error below 0.1, if there is one. */
  readonly learnt: number | undefined;
}

/** The run of one way with one loss that the settings ask for. */
export const experimentOf = (
  { set, w, b, eta, epochs }: OptimisersSettings,
  optimiser: ShownOptimiser,
  loss: ShownLoss,
): PathExperiment => ({
  activation: 'sigmoid',
  samples: sampleSets[set],
  w,
  b,
  eta,
  epochs,
  optimiser,
  loss,
});

/** Every way with both losses, way after way. */
export const trainWays = (settings: OptimisersSettings): readonly WayRun[] =>
  optimisers.flatMap((optimiser) =>
    losses.map((loss) => {
      const path = pathErrors(experimentOf(settings, optimiser, loss));
      const learnt = firstEpochBelow(path.largestError, learntWithin);
      return { optimiser, loss, path, learnt };
    }),
  );
