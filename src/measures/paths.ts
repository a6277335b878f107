import { firstEpochAllWithin, type PathExperiment } from '../core/neuron/path.ts';
import { runPath } from '../core/neuron/path-run.ts';
import { landscapeRuns } from '../experiments/landscape-runs.ts';
import { optimiserRuns } from '../experiments/optimiser-runs.ts';
import { sampleSets, softness } from '../experiments/sample-sets.ts';
import { learntWithin } from '../experiments/waiting-grid.ts';
import { measuresOf, settings, type Family, type Quantities } from './family.ts';
import { once } from './once.ts';

const finished = once(runPath);

/** The answer to each sample: `answer1` is the first one's. */
const answers: Quantities<PathExperiment>['at'] = Object.fromEntries(
  sampleSets.outlier.map((_, s) => [
    `answer${s + 1}`,
    (run: PathExperiment, epoch: number) => finished(run).outputs[s]?.[epoch],
  ]),
);

/** How many answers are on the wrong side of one half. */
function wrong(run: PathExperiment, epoch: number): number | undefined {
  const { outputs, loss } = finished(run);
  if (loss[epoch] === undefined) return undefined;
  return run.samples.filter(({ y }, s) => Math.abs(outputs[s]![epoch]! - y) > 0.5).length;
}

/** What can be asked of the path of one neuron with some samples. */
const quantities: Quantities<PathExperiment> = {
  whole: {
    ...settings('eta', 'epochs'),
    startWeight: ({ w }) => w,
    startBias: ({ b }) => b,
    samples: ({ samples }) => samples.length,
    epochHalfRight: (run) => firstEpochAllWithin(run, 0.5),
    epochLearnt: (run) => firstEpochAllWithin(run, learntWithin),
  },
  at: {
    w: (run, epoch) => finished(run).w[epoch],
    b: (run, epoch) => finished(run).b[epoch],
    loss: (run, epoch) => finished(run).loss[epoch],
    largestError: (run, epoch) => finished(run).largestError[epoch],
    wrong,
    ...answers,
  },
};

/** Numbers about paths over (w, b): over the landscape of a loss, and by other optimisers. */
export const pathMeasures: Family = {
  ...measuresOf(landscapeRuns, quantities),
  ...measuresOf(Object.fromEntries(optimiserRuns), quantities),
  'twoSamples.leapEta': landscapeRuns.twoLeap.eta,
  'twoSamples.leapEpochs': landscapeRuns.twoLeap.epochs,
  'twoSamples.otherOutput': () => finished(landscapeRuns.twoLeap).outputs[1]!.at(-1)!,
  'twoSamples.crossEntropyLearnt': () =>
    firstEpochAllWithin(landscapeRuns.twoCrossEntropy, learntWithin)!,
  'softTargets.low': softness,
  'softTargets.high': 1 - softness,
};
