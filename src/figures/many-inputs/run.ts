import { sigmoid } from '../../core/activations/sigmoid.ts';
import { neuronPair } from '../../core/neuron/neuron.ts';
import { train, type Experiment } from '../../core/train.ts';
import type { Table } from '../../stage/export/download.ts';
import type { Sample } from './samples.ts';
import type { ManyInputsSettings } from './settings.ts';

/** A neuron with several inputs, all its parameters 0 at the start, under cross-entropy. */
function experimentOf({ eta, epochs }: ManyInputsSettings, samples: readonly Sample[]): Experiment {
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

export function trainManyInputs(
  settings: ManyInputsSettings,
  samples: readonly Sample[],
): ManyInputsRun {
  const states = settings.epochs + 1;
  const run = {
    loss: new Float64Array(states),
    w: samples[0]!.x.map(() => new Float64Array(states)),
    b: new Float64Array(states),
  };
  for (const { epoch, loss, network } of train(experimentOf(settings, samples))) {
    const [{ weights, biases } = { weights: [], biases: [] }] = network;
    run.loss[epoch] = loss;
    run.w.forEach((values, j) => (values[epoch] = weights[j]!));
    run.b[epoch] = biases[0]!;
  }
  return run;
}

const { loss: lossAt } = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

/** z of a sample; the parameters are the weights and, last, the bias. */
export const weightedInput = (parameters: readonly number[], x: readonly number[]) =>
  x.reduce((sum, value, j) => sum + parameters[j]! * value, parameters.at(-1)!);

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The weights and, last, the bias at one epoch. */
export const parametersAt = ({ w, b }: ManyInputsRun, epoch: number) => [
  ...w.map((values) => values[epoch]!),
  b[epoch]!,
];

/** How many answers are on the right side of one half at an epoch. */
export function countRight(run: ManyInputsRun, epoch: number, samples: readonly Sample[]): number {
  const at = parametersAt(run, epoch);
  return samples.filter(({ x, y }) => sigmoid(weightedInput(at, x)) > 0.5 === y > 0.5).length;
}

/** (7) and (8) at one epoch, sample by sample, their means, and the same found by nudging each parameter. */
export function gradientTable(run: ManyInputsRun, epoch: number, samples: readonly Sample[]) {
  const at = parametersAt(run, epoch);
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

/** Loss and parameters, one row an epoch. */
export const runTable = (run: ManyInputsRun): Table => ({
  name: 'run',
  header: ['epoch', 'loss', ...run.w.map((_, j) => `w${j + 1}`), 'b'],
  rows: () => Array.from(run.loss, (loss, epoch) => [epoch, loss, ...parametersAt(run, epoch)]),
});
