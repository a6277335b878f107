import { sigmoid } from '../core/activations/sigmoid.ts';
import { neuronPair } from '../core/neuron.ts';
import { train, type Experiment } from '../core/train.ts';
import { logicSamples } from '../experiments/many-inputs.ts';

/** One sample: both inputs and the target. */
export type Sample = readonly [x1: number, x2: number, y: number];

export const fewest = 4;
export const most = 8;

/** Reads `0,0,0;0,1,1;…`: four to eight samples, inputs from −10 to 10, targets from 0 to 1. */
export function readSamples(text: string): Sample[] | undefined {
  const samples = text
    .split(';')
    .map((sample) => sample.split(',').map((part) => (part === '' ? Number.NaN : Number(part))));
  const isGood = ([x1 = Number.NaN, x2 = Number.NaN, y = Number.NaN, ...rest]: number[]) =>
    rest.length === 0 && Math.abs(x1) <= 10 && Math.abs(x2) <= 10 && y >= 0 && y <= 1;
  if (samples.length < fewest || samples.length > most || !samples.every(isGood)) return undefined;
  return samples as unknown as Sample[];
}

export const writeSamples = (samples: readonly Sample[]) =>
  samples.map((sample) => sample.join(',')).join(';');

/** What `many-inputs` lets move. */
export type ManyInputsSettings = { samples: string; eta: number; epochs: number };

export const manyInputs = {
  id: 'many-inputs',
  opening: { samples: logicSamples.or, eta: 0.5, epochs: 300 } as ManyInputsSettings,
  numbers: { eta: { min: 0.001, max: 10 }, epochs: { min: 1, max: 2000, isWhole: true } },
  texts: { samples: (text: string) => readSamples(text) !== undefined },
};

/** A neuron with two inputs, all its parameters 0 at the start, under cross-entropy. */
export function manyInputsExperiment(
  { eta, epochs }: ManyInputsSettings,
  samples: readonly Sample[],
): Experiment {
  return {
    inputs: 2,
    layers: [{ size: 1, activation: 'sigmoid' }],
    start: { layers: [{ weights: [[0, 0]], biases: [0] }] },
    samples: samples.map(([x1, x2, y]) => ({ x: [x1, x2], y: [y] })),
    loss: 'crossEntropy',
    eta,
    epochs,
  };
}

/** Loss and parameters at every epoch. */
export function manyInputsRun(settings: ManyInputsSettings, samples: readonly Sample[]) {
  const states = settings.epochs + 1;
  const run = {
    loss: new Float64Array(states),
    w1: new Float64Array(states),
    w2: new Float64Array(states),
    b: new Float64Array(states),
  };
  for (const { epoch, loss, network } of train(manyInputsExperiment(settings, samples))) {
    const [{ weights, biases } = { weights: [], biases: [] }] = network;
    run.loss[epoch] = loss;
    run.w1[epoch] = weights[0]!;
    run.w2[epoch] = weights[1]!;
    run.b[epoch] = biases[0]!;
  }
  return run;
}

export type ManyInputsRun = ReturnType<typeof manyInputsRun>;
type Parameters = readonly [w1: number, w2: number, b: number];

const { loss: lossAt } = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

function meanLossOf([w1, w2, b]: Parameters, samples: readonly Sample[]): number {
  return (
    samples.reduce((sum, [x1, x2, y]) => sum + lossAt(w1 * x1 + w2 * x2 + b, y), 0) / samples.length
  );
}

/** (7) and (8) at one epoch, sample by sample, their means, and the same found by nudging each parameter. */
export function gradientTable(run: ManyInputsRun, epoch: number, samples: readonly Sample[]) {
  const at: Parameters = [run.w1[epoch]!, run.w2[epoch]!, run.b[epoch]!];
  const rows = samples.map(([x1, x2, y]) => {
    const a = sigmoid(at[0] * x1 + at[1] * x2 + at[2]);
    const error = a - y;
    return { a, error, terms: [x1 * error, x2 * error, error] as const };
  });
  const means = [0, 1, 2].map(
    (k) => rows.reduce((sum, { terms }) => sum + terms[k]!, 0) / rows.length,
  );
  const nudge = 1e-5;
  const numerical = [0, 1, 2].map((k) => {
    const moved = (by: number) =>
      meanLossOf(at.map((p, i) => (i === k ? p + by : p)) as unknown as Parameters, samples);
    return (moved(nudge) - moved(-nudge)) / (2 * nudge);
  });
  return { rows, means, numerical };
}
