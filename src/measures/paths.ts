import { lowestFar, lowestPoint } from '../core/neuron/lowest.ts';
import { neuronPair } from '../core/neuron/neuron.ts';
import { firstEpochAllWithin, type PathExperiment } from '../core/neuron/path.ts';
import { runPath } from '../core/neuron/path-run.ts';
import { landscapeRuns } from '../experiments/landscape-runs.ts';
import { optimiserRuns, optimiserTasks } from '../experiments/optimiser-runs.ts';
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
    /** The first sample's weighted input. */
    z0: ({ w, b, samples }) => w * samples[0]!.x + b,
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
    right: (run, epoch) => {
      const count = wrong(run, epoch);
      return count === undefined ? undefined : run.samples.length - count;
    },
    ...answers,
  },
};

/** The bowl of cross-entropy over the set with the wrong label. */
function outlierLowest() {
  const pair = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });
  const samples = sampleSets.outlier;
  return lowestPoint(pair, samples, lowestFar('crossEntropy', samples))!;
}

/** Numbers about paths over (w, b): over the landscape of a loss, and by other optimisers. */
export const pathMeasures: Family = {
  ...measuresOf(landscapeRuns, quantities),
  ...measuresOf(Object.fromEntries(optimiserRuns), quantities),
  'twoSamples.leapEta': landscapeRuns.twoLeap.eta,
  'twoSamples.leapEpochs': landscapeRuns.twoLeap.epochs,
  'twoSamples.otherOutput': () => finished(landscapeRuns.twoLeap).outputs[1]!.at(-1)!,
  'twoSamples.crossEntropyLearnt': () =>
    firstEpochAllWithin(landscapeRuns.twoCrossEntropy, learntWithin)!,
  'outlierLowest.w': () => outlierLowest().w,
  'outlierLowest.b': () => outlierLowest().b,
  'three.start': optimiserTasks.three.w,
  'threeFar.start': optimiserTasks.threeFar.w,
  'softTargets.low': softness,
  'softTargets.high': 1 - softness,
};
