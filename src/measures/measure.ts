import { sigmoidActivation } from '../core/activations/sigmoid.ts';
import { firstStepEta, sameTimeEta, type MatchedEta } from '../core/matching.ts';
import {
  crossEntropyWithoutSlope,
  firstEpochWithin,
  neuronPair,
  runNeuron,
  type NeuronExperiment,
  type NeuronRun,
} from '../core/neuron.ts';
import { epochOfLargest, fallPerEpoch, fastestOutput, gradientPeak } from '../core/peaks.ts';
import { depthConstants, depthMeasure, isDepthRun } from './depth.ts';
import { digitConstants, digitMeasure, isDigitRun } from './digits.ts';
import { exerciseNumbers } from './exercises/numbers.ts';
import { largestEta } from '../experiments/loss-lab.ts';
import { missingFactorRuns, neuronRuns } from '../experiments/neuron-runs.ts';
import { learntWithin, waitingCap, waitingGrid } from '../experiments/waiting-grid.ts';
import { pairConstants } from './pairs.ts';

const experiments = { ...neuronRuns, ...missingFactorRuns };
type RunName = keyof typeof experiments;

const finished = new Map<RunName, NeuronRun>();

function runOf(name: RunName): NeuronRun {
  const known = finished.get(name);
  if (known) return known;
  const experiment: NeuronExperiment = experiments[name];
  const isSlopeless = Object.hasOwn(missingFactorRuns, name);
  const run = runNeuron(
    experiment,
    isSlopeless ? crossEntropyWithoutSlope : neuronPair(experiment),
  );
  finished.set(name, run);
  return run;
}

/** The epoch at which MSE has learnt at a matched rate. */
function epochLearntAt(name: RunName, matched: MatchedEta): number | undefined {
  if (matched.kind !== 'found') return undefined;
  const run = runNeuron({
    ...experiments[name],
    loss: 'quadratic',
    eta: matched.eta,
    epochs: 20_000,
  });
  return firstEpochWithin(run, experiments[name].y, learntWithin);
}

const etaOf = (matched: MatchedEta) => (matched.kind === 'found' ? matched.eta : undefined);

const sameTime = (name: RunName) => sameTimeEta(experiments[name], learntWithin, largestEta);

type Quantity = (name: RunName, epoch: number | undefined) => number | undefined;

const setting =
  (key: 'w' | 'b' | 'eta' | 'epochs' | 'x' | 'y'): Quantity =>
  (name) =>
    experiments[name][key];

const state =
  (key: 'w' | 'b' | 'z' | 'output' | 'loss' | 'dz'): Quantity =>
  (name, epoch) =>
    runOf(name)[key].at(epoch ?? -1);

/** What can be asked of a run. Quantities of a state take an epoch, `badStart.output@150`; without one, the last. */
const quantities: Readonly<Record<string, Quantity>> = {
  startWeight: setting('w'),
  startBias: setting('b'),
  eta: setting('eta'),
  epochs: setting('epochs'),
  x: setting('x'),
  y: setting('y'),
  w: state('w'),
  b: state('b'),
  z: state('z'),
  output: state('output'),
  loss: state('loss'),
  dz: state('dz'),
  // Far in saturation z falls by about 2ηe^(−z) an epoch, so e^z shrinks by 2η an epoch and is used up after e^(z₀)/2η.
  saturationEstimate: (name) => Math.exp(runOf(name).z[0]!) / (2 * experiments[name].eta),
  startSlope: (name) => sigmoidActivation.slope(runOf(name).z[0]!),
  shrinkFactor: (name) => 1 - 2 * experiments[name].eta,
  firstStepEta: (name) => etaOf(firstStepEta(experiments[name])),
  firstStepLearnt: (name) => epochLearntAt(name, firstStepEta(experiments[name])),
  sameTimeEta: (name) => etaOf(sameTime(name)),
  sameTimeLearnt: (name) => epochLearntAt(name, sameTime(name)),
  epochHalfRight: (name) => firstEpochWithin(runOf(name), experiments[name].y, 0.5),
  epochLearnt: (name) => firstEpochWithin(runOf(name), experiments[name].y, learntWithin),
  epochOfLargestGradient: (name) => epochOfLargest(runOf(name).dz.map(Math.abs)),
  largestGradient: (name) =>
    runOf(name)
      .dz.map(Math.abs)
      .reduce((a, b) => Math.max(a, b)),
  epochOfFastestFall: (name) => epochOfLargest(fallPerEpoch(runOf(name).output)),
};

/** Numbers that belong to no single run. */
const constants: Readonly<Record<string, number>> = {
  ...exerciseNumbers,
  'quadraticGradient.peakOutput': gradientPeak.output,
  'quadraticGradient.peak': gradientPeak.size,
  'quadraticGradient.fastestOutput': fastestOutput,
  'sigmoidSlope.peak': 1 / 4,
  'waitingMap.runs': 2 * waitingGrid.length - 1,
  'waitingMap.side': waitingGrid.length,
  'waitingMap.learntWithin': learntWithin,
  'waitingMap.capFewRuns': waitingCap.fewRuns,
  'waitingMap.capManyRuns': waitingCap.manyRuns,
};

const isRun = (name: string): name is RunName => Object.hasOwn(experiments, name);

const runQuantity = /^(\w+)\.(\w+)(?:@(\d+))?$/;

/** The number behind a name in the text, such as `badStart.output@150`. Throws an Error that says what is not known. */
export function measure(name: string): number {
  if (Object.hasOwn(constants, name)) return constants[name]!;
  const computed = { ...digitConstants, ...depthConstants, ...pairConstants };
  if (Object.hasOwn(computed, name)) return computed[name]!();
  const [, run = '', quantity = '', epoch] = runQuantity.exec(name) ?? [];
  const at = epoch === undefined ? undefined : Number(epoch);
  if (isDigitRun(run)) return digitMeasure(run, quantity, at);
  if (isDepthRun(run)) return depthMeasure(run, quantity, at);
  if (!isRun(run)) {
    throw new Error(`"${name}" names no run; known are ${Object.keys(experiments).join(', ')}.`);
  }
  if (!Object.hasOwn(quantities, quantity)) {
    throw new Error(
      `"${name}" asks for "${quantity}"; known are ${Object.keys(quantities).join(', ')}.`,
    );
  }
  const value = quantities[quantity]!(run, at);
  if (value === undefined)
    throw new Error(`"${name}" is not reached in ${experiments[run].epochs} epochs.`);
  return value;
}
