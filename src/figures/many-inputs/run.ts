import { sigmoid } from '../../core/activations/sigmoid.ts';
import { neuronPair } from '../../core/neuron.ts';
import { train, type Experiment } from '../../core/train.ts';
import type { ManyInputsSettings } from './settings.ts';

/** One sample: its inputs, all samples with the same number of them, and the target. */
export interface Sample {
  readonly x: readonly number[];
  readonly y: number;
}

export const sampleCount = { fewest: 4, most: 8 };
export const inputCount = { fewest: 1, most: 4 };

const isWithin = (value: number, { fewest, most }: typeof sampleCount) =>
  value >= fewest && value <= most;

/** Reads `0,0,0;0,1,1;…`: four to eight samples of one to four inputs from −10 to 10, targets from 0 to 1. */
export function readSamples(text: string): Sample[] | undefined {
  const samples = text.split(';').map((sample): Sample => {
    const numbers = sample.split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
    return { x: numbers.slice(0, -1), y: numbers.at(-1)! };
  });
  const width = samples[0]!.x.length;
  const isGood = ({ x, y }: Sample) =>
    x.length === width && x.every((value) => Math.abs(value) <= 10) && y >= 0 && y <= 1;
  return isWithin(samples.length, sampleCount) &&
    isWithin(width, inputCount) &&
    samples.every(isGood)
    ? samples
    : undefined;
}

export const writeSamples = (samples: readonly Sample[]) =>
  samples.map(({ x, y }) => [...x, y].join(',')).join(';');

/** A neuron with several inputs, all its parameters 0 at the start, under cross-entropy. */
export function manyInputsExperiment(
  { eta, epochs }: ManyInputsSettings,
  samples: readonly Sample[],
): Experiment {
  const inputs = samples[0]!.x.length;
  const weights = [Array.from({ length: inputs }, () => 0)];
  return {
    inputs,
    layers: [{ size: 1, activation: 'sigmoid' }],
    start: { layers: [{ weights, biases: [0] }] },
    samples: samples.map(({ x, y }) => ({ x: [...x], y: [y] })),
    loss: 'crossEntropy',
    eta,
    epochs,
  };
}

/** Loss, weights (one array per input) and bias at every epoch. */
export interface ManyInputsRun {
  readonly loss: Float64Array;
  readonly w: readonly Float64Array[];
  readonly b: Float64Array;
}

export function manyInputsRun(
  settings: ManyInputsSettings,
  samples: readonly Sample[],
): ManyInputsRun {
  const states = settings.epochs + 1;
  const run = {
    loss: new Float64Array(states),
    w: samples[0]!.x.map(() => new Float64Array(states)),
    b: new Float64Array(states),
  };
  for (const { epoch, loss, network } of train(manyInputsExperiment(settings, samples))) {
    const [{ weights, biases } = { weights: [], biases: [] }] = network;
    run.loss[epoch] = loss;
    run.w.forEach((values, j) => (values[epoch] = weights[j]!));
    run.b[epoch] = biases[0]!;
  }
  return run;
}

const { loss: lossAt } = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

/** z of a sample; the parameters are the weights and, last, the bias. */
const weightedInput = (parameters: readonly number[], x: readonly number[]) =>
  x.reduce((sum, value, j) => sum + parameters[j]! * value, parameters.at(-1)!);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** (7) and (8) at one epoch, sample by sample, their means, and the same found by nudging each parameter. */
export function gradientTable(run: ManyInputsRun, epoch: number, samples: readonly Sample[]) {
  const at = [...run.w.map((values) => values[epoch]!), run.b[epoch]!];
  const rows = samples.map(({ x, y }) => {
    const a = sigmoid(weightedInput(at, x));
    const error = a - y;
    return { a, error, terms: [...x.map((value) => value * error), error] };
  });
  const nudge = 1e-5;
  const numerical = at.map((_, k) => {
    const moved = (by: number) => {
      const parameters = at.map((p, i) => (i === k ? p + by : p));
      return mean(samples.map(({ x, y }) => lossAt(weightedInput(parameters, x), y)));
    };
    return (moved(nudge) - moved(-nudge)) / (2 * nudge);
  });
  return { rows, means: at.map((_, k) => mean(rows.map(({ terms }) => terms[k]!))), numerical };
}
