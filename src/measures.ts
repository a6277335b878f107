import { firstEpochWithin, runNeuron, type NeuronRun } from './core/neuron.ts';
import { isNeuronRun, neuronRuns, type NeuronRunName } from './experiments/neuron-runs.ts';
import { learntWithin, waitingCap, waitingGrid } from './experiments/waiting-grid.ts';

const finished = new Map<NeuronRunName, NeuronRun>();

function runOf(name: NeuronRunName): NeuronRun {
  const run = finished.get(name) ?? runNeuron(neuronRuns[name]);
  finished.set(name, run);
  return run;
}

/** The epoch with the largest value, the first of several. */
function epochOfLargest(values: Float64Array): number {
  return values.reduce((best, value, epoch) => (value > values[best]! ? epoch : best), 0);
}

function fallPerEpoch(values: Float64Array): Float64Array {
  return values.slice(0, -1).map((value, epoch) => value - values[epoch + 1]!);
}

type Quantity = (name: NeuronRunName, epoch: number | undefined) => number | undefined;

const setting =
  (key: 'w' | 'b' | 'eta' | 'epochs' | 'x' | 'y'): Quantity =>
  (name) =>
    neuronRuns[name][key];

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
  saturationEstimate: (name) => Math.exp(runOf(name).z[0]!) / (2 * neuronRuns[name].eta),
  epochHalfRight: (name) => firstEpochWithin(runOf(name), neuronRuns[name].y, 0.5),
  epochLearnt: (name) => firstEpochWithin(runOf(name), neuronRuns[name].y, learntWithin),
  epochOfLargestGradient: (name) => epochOfLargest(runOf(name).dz.map(Math.abs)),
  largestGradient: (name) =>
    runOf(name)
      .dz.map(Math.abs)
      .reduce((a, b) => Math.max(a, b)),
  epochOfFastestFall: (name) => epochOfLargest(fallPerEpoch(runOf(name).output)),
};

/** Numbers that belong to no single run. */
const constants: Readonly<Record<string, number>> = {
  // a²(1 − a) has the derivative a(2 − 3a), which is 0 at a = 2/3.
  'quadraticGradient.peakOutput': 2 / 3,
  'quadraticGradient.peak': 4 / 27,
  // An update lowers a by about η σ′ δ = η a³(1 − a)², whose derivative a²(1 − a)(3 − 5a) is 0 at a = 3/5.
  'quadraticGradient.fastestOutput': 3 / 5,
  'sigmoidSlope.peak': 1 / 4,
  'waitingMap.runs': 2 * waitingGrid.length - 1,
  'waitingMap.side': waitingGrid.length,
  'waitingMap.learntWithin': learntWithin,
  'waitingMap.capFewRuns': waitingCap.fewRuns,
  'waitingMap.capManyRuns': waitingCap.manyRuns,
};

const runQuantity = /^(\w+)\.(\w+)(?:@(\d+))?$/;

/** The number behind a name in the text, such as `badStart.output@150`. Throws an Error that says what is not known. */
export function measure(name: string): number {
  if (Object.hasOwn(constants, name)) return constants[name]!;
  const [, run = '', quantity = '', epoch] = runQuantity.exec(name) ?? [];
  if (!isNeuronRun(run)) {
    throw new Error(`"${name}" names no run; known are ${Object.keys(neuronRuns).join(', ')}.`);
  }
  if (!Object.hasOwn(quantities, quantity)) {
    throw new Error(
      `"${name}" asks for "${quantity}"; known are ${Object.keys(quantities).join(', ')}.`,
    );
  }
  const value = quantities[quantity]!(run, epoch === undefined ? undefined : Number(epoch));
  if (value === undefined)
    throw new Error(`"${name}" is not reached in ${neuronRuns[run].epochs} epochs.`);
  return value;
}
