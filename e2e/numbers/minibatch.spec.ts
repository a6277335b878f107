import { expect, test } from '@playwright/test';
import { lossAndGradient, wholeBatch, type Batch } from '../../src/core/descent.ts';
import { losses } from '../../src/core/losses/named.ts';
import { copyNetwork, createNetwork, emptyNetwork, type Network } from '../../src/core/network.ts';
import { createWorkspace } from '../../src/core/pass.ts';
import { createRandom } from '../../src/core/random.ts';
import { packSamples } from '../../src/core/samples.ts';
import { train, type Experiment } from '../../src/core/train.ts';
import { listed, misses } from './reference/tolerance.ts';

const random = createRandom(11);
const samples = Array.from({ length: 10 }, (_, s) => ({
  x: [random.normal(), random.normal(), random.normal()],
  y: s % 2 === 0 ? [1, 0] : [0, 1],
}));

const fullBatch: Experiment = {
  inputs: 3,
  layers: [
    { size: 4, activation: 'tanh' },
    { size: 2, activation: 'softmax' },
  ],
  start: { seed: 12, gain: 1 },
  samples,
  loss: 'logLikelihood',
  eta: 0.15,
  epochs: 20,
};

const miniBatch = (size: number, seed: number): Experiment => ({
  ...fullBatch,
  miniBatch: { size, seed },
});

const parameters = (network: Network) =>
  network.flatMap(({ weights, biases }) => [...weights, ...biases]);

/** The losses of every epoch and the final parameters. */
function outcome(experiment: Experiment): { losses: number[]; end: number[] } {
  const states = [...train(experiment)];
  return { losses: states.map(({ loss }) => loss), end: parameters(states.at(-1)!.network) };
}

/** The gradient of some samples' mean loss at the start. */
function gradientOf(batch: Pick<Batch, 'from' | 'to'>): number[] {
  const packed = packSamples(samples, 3, 2);
  const network = createNetwork(fullBatch, fullBatch.start);
  const gradient = emptyNetwork(fullBatch);
  const { order } = wholeBatch(packed);
  const room = createWorkspace(network);
  lossAndGradient(network, losses.logLikelihood, packed, { order, ...batch }, room, gradient);
  return parameters(gradient);
}

test('the same seed gives the same losses twice, another seed gives others', () => {
  const once = outcome(miniBatch(3, 1));
  expect(once.losses).toHaveLength(21);
  expect(outcome(miniBatch(3, 1))).toEqual(once);
  expect(outcome(miniBatch(3, 2)).losses).not.toEqual(once.losses);
  expect(outcome(miniBatch(3, 2)).losses[0]).toBe(once.losses[0]);
});

for (const size of [10, 25]) {
  test(`mini-batches of ${size} for 10 samples are the full batch`, () => {
    const ours = outcome(miniBatch(size, 1));
    const wanted = outcome(fullBatch);
    expect(misses('loss', ours.losses, wanted.losses, listed)).toEqual([]);
    expect(misses('parameter', ours.end, wanted.end, listed)).toEqual([]);
  });
}

test('a batch’s gradient is the mean over its samples', () => {
  const singles = samples.map((_, s) => gradientOf({ from: s, to: s + 1 }));
  const mean = (from: number, to: number) =>
    singles[0]!.map(
      (_, i) => singles.slice(from, to).reduce((sum, each) => sum + each[i]!, 0) / (to - from),
    );
  for (const [from, to] of [
    [0, 10],
    [0, 3],
    [9, 10],
    [4, 9],
  ] as const) {
    expect(misses('gradient', gradientOf({ from, to }), mean(from, to), listed)).toEqual([]);
  }
});

test('an epoch of mini-batches uses every sample once', () => {
  // At a tiny rate every update lowers the loss by its share, in whatever order: ten updates by ten times as much.
  const eta = 1e-7;
  const [before, whole] = [...train({ ...fullBatch, eta, epochs: 1 })].map(({ loss }) => loss);
  const [, small] = [...train({ ...miniBatch(1, 1), eta, epochs: 1 })].map(({ loss }) => loss);
  expect((before! - small!) / (before! - whole!)).toBeCloseTo(10, 4);
});

test('a copied network outlasts the next step', () => {
  const steps = train(fullBatch);
  const first = steps.next();
  if (first.done) throw new Error('The run ended before it began.');
  const copy = copyNetwork(first.value.network);
  const before = parameters(copy);
  steps.next();
  expect(parameters(copy)).toEqual(before);
  expect(parameters(first.value.network)).not.toEqual(before);
});

for (const size of [0, -1, 1.5, Number.NaN]) {
  test(`a mini-batch of ${size} samples is refused`, () => {
    const attempt = () => train(miniBatch(size, 1)).next();
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(/batch/i);
  });
}
