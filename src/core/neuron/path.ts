import { scalarActivations } from '../activations/named.ts';
import { optimisers } from '../optimisers/named.ts';
import type { OptimiserName } from '../optimisers/optimiser.ts';
import type { Experiment, Outcome } from '../train.ts';
import { neuronPair, type NeuronExperiment, type NeuronPair } from './neuron.ts';

/** What a neuron with one input is shown, and what it should answer. */
export interface NeuronSample {
  readonly x: number;
  readonly y: number;
}

/** One neuron with one input and several samples: the loss is their mean, and w and b descend it together. */
export interface PathExperiment extends Omit<NeuronExperiment, 'x' | 'y'> {
  readonly samples: readonly NeuronSample[];
  /** Plain gradient descent if absent. */
  readonly optimiser?: OptimiserName;
}

/** The mean loss at some (w, b), its gradient, and the output for each sample. */
export interface LossSlope {
  loss: number;
  dw: number;
  db: number;
  readonly outputs: Float64Array;
}

/** The state at one epoch; epoch 0 is before any update. `outputs` is live: copy what must outlast the next step. */
export interface PathState extends Readonly<LossSlope> {
  readonly epoch: number;
  readonly w: number;
  readonly b: number;
}

/** The mean loss of a neuron over the samples at (w, b). */
export function meanLossAt(
  pair: NeuronPair,
  samples: readonly NeuronSample[],
  w: number,
  b: number,
): number {
  let total = 0;
  for (let s = 0; s < samples.length; s++) {
    const { x, y } = samples[s]!;
    total += pair.loss(w * x + b, y);
  }
  return total / samples.length;
}

/** Writes the mean loss at (w, b), its gradient and the outputs into `slope`, which has an output for each sample. */
export function slopeAt(
  { activation, samples }: Pick<PathExperiment, 'activation' | 'samples'>,
  pair: NeuronPair,
  w: number,
  b: number,
  slope: LossSlope,
): void {
  const f = scalarActivations[activation];
  const share = 1 / samples.length;
  slope.loss = 0;
  slope.dw = 0;
  slope.db = 0;
  for (let s = 0; s < samples.length; s++) {
    const { x, y } = samples[s]!;
    const z = w * x + b;
    const delta = share * pair.delta(z, y);
    slope.outputs[s] = f.value(z);
    slope.loss += pair.loss(z, y);
    slope.dw += delta * x;
    slope.db += delta;
  }
  slope.loss *= share;
}

/**
 * Descends and yields every epoch from 0 to `epochs` whose state is finite. With one sample and plain descent it is
 * `runNeuron`, bit for bit. Throws RangeError for a number of epochs that is negative or not whole, and without samples.
 */
export function* descendPath(experiment: PathExperiment): Generator<PathState, Outcome, void> {
  const { eta, epochs, samples, optimiser = 'descent' } = experiment;
  if (!Number.isInteger(epochs) || epochs < 0) throw new RangeError(`A run of ${epochs} epochs.`);
  if (samples.length === 0) throw new RangeError('There are no samples to learn from.');
  const pair = neuronPair(experiment);
  const parameters = Float64Array.of(experiment.w, experiment.b);
  const gradient = new Float64Array(2);
  const update = optimisers[optimiser](2);
  const slope: LossSlope = { loss: 0, dw: 0, db: 0, outputs: new Float64Array(samples.length) };
  for (let epoch = 0; ; epoch++) {
    const [w, b] = [parameters[0]!, parameters[1]!];
    slopeAt(experiment, pair, w, b, slope);
    const { loss, dw, db, outputs } = slope;
    const isFinite = Number.isFinite(loss) && Number.isFinite(dw) && Number.isFinite(db);
    if (!isFinite) return { kind: 'diverged', epoch };
    yield { epoch, w, b, loss, dw, db, outputs };
    if (epoch >= epochs) return { kind: 'finished', epoch };
    gradient[0] = dw;
    gradient[1] = db;
    update(parameters, gradient, eta);
  }
}

/** The first epoch at which every error |a − y| is below `bound`, or undefined when the run has none. */
export function firstEpochAllWithin(experiment: PathExperiment, bound: number): number | undefined {
  const { samples } = experiment;
  for (const { epoch, outputs } of descendPath(experiment)) {
    if (samples.every(({ y }, s) => Math.abs(outputs[s]! - y) < bound)) return epoch;
  }
  return undefined;
}

/** The same run as a network experiment of one neuron, for the plain path; its optimiser is to be given to that. */
export function pathAsNetwork(experiment: PathExperiment): Experiment {
  const { activation, loss, w, b, eta, epochs, samples } = experiment;
  return {
    inputs: 1,
    layers: [{ size: 1, activation }],
    start: { layers: [{ weights: [[w]], biases: [b] }] },
    samples: samples.map(({ x, y }) => ({ x: [x], y: [y] })),
    loss,
    eta,
    epochs,
  };
}
