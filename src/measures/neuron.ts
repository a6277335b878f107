import { sigmoidActivation } from '../core/activations/sigmoid.ts';
import { firstStepEta, type MatchedEta } from '../core/neuron/first-step.ts';
import { sameTimeEta } from '../core/neuron/matching.ts';
import {
  crossEntropyWithoutSlope,
  firstEpochWithin,
  runNeuron,
  type NeuronExperiment,
  type NeuronRun,
} from '../core/neuron/neuron.ts';
import { epochOfLargest, fallPerEpoch, fastestOutput, gradientPeak } from '../core/neuron/peaks.ts';
import { largestEta } from '../experiments/loss-lab.ts';
import { missingFactorRuns, neuronRuns } from '../experiments/neuron-runs.ts';
import { learntWithin } from '../experiments/waiting-grid.ts';
import { measuresOf, settings, type Family, type Quantities } from './family.ts';
import { once } from './once.ts';

const finished = once((experiment: NeuronExperiment) => runNeuron(experiment));
const finishedWithoutSlope = once((experiment: NeuronExperiment) =>
  runNeuron(experiment, crossEntropyWithoutSlope),
);

const etaOf = (matched: MatchedEta) => (matched.kind === 'found' ? matched.eta : undefined);
const sameTime = (run: NeuronExperiment) => sameTimeEta(run, learntWithin, largestEta);

/** The epoch at which MSE has learnt at a matched rate. */
function epochLearntAt(run: NeuronExperiment, matched: MatchedEta): number | undefined {
  if (matched.kind !== 'found') return undefined;
  const { eta } = matched;
  const quadratic = finished({ ...run, loss: 'quadratic', eta, epochs: 20_000 });
  return firstEpochWithin(quadratic, run.y, learntWithin);
}

/** What can be asked of a run of one neuron, given how it is trained to its end. */
function neuronQuantities(
  statesOf: (run: NeuronExperiment) => NeuronRun,
): Quantities<NeuronExperiment> {
  const gradients = (run: NeuronExperiment) => statesOf(run).dz.map(Math.abs);
  const start = (run: NeuronExperiment) => statesOf(run).z[0]!;
  const saturationEstimate = (run: NeuronExperiment) => Math.exp(start(run)) / (2 * run.eta);
  const epochWithin = (bound: number) => (run: NeuronExperiment) =>
    firstEpochWithin(statesOf(run), run.y, bound);
  const halfRight = epochWithin(0.5);
  const learnt = epochWithin(learntWithin);
  const state =
    (key: 'w' | 'b' | 'z' | 'output' | 'loss' | 'dz') => (run: NeuronExperiment, epoch: number) =>
      statesOf(run)[key][epoch];
  return {
    whole: {
      ...settings('eta', 'epochs', 'x', 'y'),
      startWeight: ({ w }) => w,
      startBias: ({ b }) => b,
      startSlope: (run) => sigmoidActivation.slope(start(run)),
      // Far in saturation z falls by about 2ηe^(−z) an epoch, so e^z shrinks by 2η an epoch and is used up after e^(z₀)/2η.
      saturationEstimate,
      // It misses the wait by a hundred epochs or so: more than two digits would claim too much.
      plateauEstimate: (run) => Number(saturationEstimate(run).toPrecision(2)),
      // Far out cross-entropy lowers z by about 2η an epoch.
      epochsPerUnit: ({ eta }) => 1 / (2 * eta),
      shrinkFactor: ({ eta }) => 1 - 2 * eta,
      firstStepEta: (run) => etaOf(firstStepEta(run)),
      firstStepLearnt: (run) => epochLearntAt(run, firstStepEta(run)),
      sameTimeEta: (run) => etaOf(sameTime(run)),
      sameTimeLearnt: (run) => epochLearntAt(run, sameTime(run)),
      epochHalfRight: halfRight,
      epochLearnt: learnt,
      // From the answer that is half right to the one that counts as learnt.
      tail: (run) => {
        const [from, to] = [halfRight(run), learnt(run)];
        return from === undefined || to === undefined ? undefined : to - from;
      },
      epochOfLargestGradient: (run) => epochOfLargest(gradients(run)),
      largestGradient: (run) => gradients(run).reduce((a, b) => Math.max(a, b)),
      epochOfFastestFall: (run) => epochOfLargest(fallPerEpoch(statesOf(run).output)),
    },
    at: {
      w: state('w'),
      b: state('b'),
      z: state('z'),
      output: state('output'),
      loss: state('loss'),
      dz: state('dz'),
    },
  };
}

const slopeAt = ({ w, b, x }: NeuronExperiment) => sigmoidActivation.slope(w * x + b);

/** Numbers about the chapter's runs of one neuron, and about every sigmoid neuron. */
export const neuronMeasures: Family = {
  ...measuresOf(neuronRuns, neuronQuantities(finished)),
  ...measuresOf(missingFactorRuns, neuronQuantities(finishedWithoutSlope)),
  'quadraticGradient.peakOutput': gradientPeak.output,
  'quadraticGradient.peak': gradientPeak.size,
  'quadraticGradient.fastestOutput': fastestOutput,
  'sigmoidSlope.peak': sigmoidActivation.slope(0),
  // What the denominator of (6) multiplies by at the bad start.
  'startSlopes.undone': 1 / slopeAt(neuronRuns.badStart),
  'startSlopes.ratio': slopeAt(neuronRuns.goodStart) / slopeAt(neuronRuns.badStart),
};
