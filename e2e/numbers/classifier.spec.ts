import { expect, test } from '@playwright/test';
import {
  createClassifier,
  startingNetwork,
  type Classifier,
  type ClassifierPair,
  type ClassifierStart,
} from '../../src/core/classifier/classifier.ts';
import { readImage } from '../../src/core/classifier/evaluate.ts';
import { sparseImages } from '../../src/core/classifier/sparse-images.ts';
import { scriptKernel } from '../../src/core/classifier/kernel.ts';
import { optimiserKernel } from '../../src/core/classifier/optimiser-kernel.ts';
import { trainClassifier, type TrainingState } from '../../src/core/classifier/training.ts';
import { lossAndGradient } from '../../src/core/descent.ts';
import { losses } from '../../src/core/losses/named.ts';
import { emptyNetwork } from '../../src/core/network.ts';
import { networkUpdate } from '../../src/core/optimisers/network-update.ts';
import { optimisers } from '../../src/core/optimisers/named.ts';
import type { Optimiser, OptimiserName } from '../../src/core/optimisers/optimiser.ts';
import { createWorkspace, forward, loadSample } from '../../src/core/pass.ts';
import { digitsOnDisk } from '../../src/digits/read.ts';
import { sparseOnDisk } from '../../src/digits/sparse.ts';
import { digitPairs, digitRuns } from '../../src/experiments/digit-runs.ts';
import { finishedDigits } from '../../src/measures/finished/digits.ts';
import { demandNone, misses } from './reference/tolerance.ts';

const batch = 10;
const count = 200;

/** The first digits as dense samples for the plain network. */
function denseSamples() {
  const { pixels, labels } = digitsOnDisk().training;
  const targets = new Float64Array(count * 10);
  for (let s = 0; s < count; s++) targets[s * 10 + labels[s]!] = 1;
  return {
    count,
    inputs: Float64Array.from(pixels.subarray(0, count * 784), (level) => level / 15),
    targets,
  };
}

/** The same as the training kernel wants it. */
function sparseSamples() {
  const { pixels, labels } = digitsOnDisk().training;
  return sparseImages(pixels.subarray(0, count * 784), labels.subarray(0, count), 784, 15);
}

/** Trains both from the same start on the same batches, and returns their parameters side by side. */
function bothTrained(
  start: ClassifierStart,
  pair: ClassifierPair,
  optimiser: OptimiserName,
  eta: number,
) {
  const network = startingNetwork(start, pair);
  const classifier = createClassifier(start, pair);
  const dense = denseSamples();
  const images = sparseSamples();
  const gradient = emptyNetwork({
    inputs: 784,
    layers: network.map(({ size, activation }) => ({ size, activation: activation.name })),
  });
  const workspace = createWorkspace(network);
  const kernel = optimiser === 'descent' ? scriptKernel : optimiserKernel(optimisers[optimiser]);
  const update = networkUpdate(optimisers[optimiser], network);
  const order = Uint32Array.from({ length: count }, (_, s) => (s * 77) % count);
  for (let from = 0; from < count; from += batch) {
    const to = from + batch;
    const loss = lossAndGradient(
      network,
      losses[pair],
      dense,
      { order, from, to },
      workspace,
      gradient,
    );
    const squares = [...gradient[1]!.weights, ...gradient[1]!.biases].reduce(
      (a, g) => a + g * g,
      0,
    );
    update(network, gradient, eta);
    const sums = kernel.train(classifier, images, { order, first: from, last: to, batch }, eta);
    expect(sums.loss / batch).toBeCloseTo(loss, 9);
    expect(sums.norms).toBeCloseTo(Math.sqrt(squares), 9);
  }
  return { network, classifier, dense, images, workspace };
}

function firstLayer({ hiddenWeights, inputs, hidden }: Classifier): Float64Array {
  return Float64Array.from({ length: inputs * hidden }, (_, at) => {
    const [j, i] = [Math.floor(at / inputs), at % inputs];
    return hiddenWeights[i * hidden + j]!;
  });
}

const near = { relative: 1e-9, absolute: 1e-12 };

const rates = { descent: 0.5, momentum: 0.05, rmsprop: 0.003, adam: 0.003 } as const;
const ways = Object.keys(rates) as OptimiserName[];
const cases = digitPairs.flatMap((pair) =>
  [0, 8].flatMap((saturation) => ways.map((way) => ({ pair, saturation, way }))),
);

for (const { pair, saturation, way } of cases) {
  test(`the sparse kernel is the plain dense one: ${pair}, saturation ${saturation}, ${way}`, () => {
    const start = { inputs: 784, hidden: 17, outputs: 10, seed: 3, saturation };
    const { network, classifier, dense, images, workspace } = bothTrained(
      start,
      pair,
      way,
      rates[way],
    );
    const [first, last] = network;
    demandNone([
      ...misses('hidden weights', firstLayer(classifier), first!.weights, near),
      ...misses('hidden biases', classifier.hiddenBiases, first!.biases, near),
      ...misses('output weights', classifier.outputWeights, last!.weights, near),
      ...misses('output biases', classifier.outputBiases, last!.biases, near),
    ]);
    loadSample(workspace, dense, 5);
    forward(network, workspace);
    const { outputs, losses: found } = readImage(classifier, images, 5);
    const logs = outputs.map((a) => -Math.log(a));
    demandNone(misses('losses', found, logs, near));
    demandNone(misses('outputs', outputs, workspace.a[1]!, near));
  });
}

const small = { ...digitRuns.saturatedDigits, hidden: 8, epochs: 1, window: 1000 };

function records(pair: ClassifierPair, between: () => void = () => undefined) {
  const { training, heldOut } = sparseOnDisk();
  const run = trainClassifier(small, pair, training, heldOut);
  const all: TrainingState['record'][] = [];
  for (const { record } of run) {
    all.push(record);
    between();
  }
  return all;
}

test('the same seed gives the same curve, whatever happens between two windows', () => {
  const { training, heldOut } = sparseOnDisk();
  const other = trainClassifier(small, 'quadratic', training, heldOut);
  expect(records('logLikelihood', () => void other.next())).toEqual(records('logLikelihood'));
});

test('an optimiser trains from the same start and learns in its own way', () => {
  const { training, heldOut } = sparseOnDisk();
  const ordinary = { ...small, saturation: 0, eta: 0.003 };
  const by = (optimiser?: Optimiser) =>
    Array.from(
      trainClassifier(
        ordinary,
        'crossEntropy',
        training,
        heldOut,
        optimiser && optimiserKernel(optimiser),
      ),
      ({ record }) => record,
    );
  const [plain, adam] = [by(), by(optimisers.adam)];
  expect(adam[0]).toEqual(plain[0]);
  // So small a rate hardly moves plain descent; Adam's steps are as long as the rate.
  expect(plain.at(-1)!.accuracy).toBeLessThan(0.3);
  expect(adam.at(-1)!.accuracy).toBeGreaterThan(0.5);
});

test('another seed gives another curve, and every pair begins at the same weights', () => {
  const starts = digitPairs.map((pair) => createClassifier(small, pair).hiddenWeights);
  expect(starts[1]).toEqual(starts[0]);
  expect(starts[2]).toEqual(starts[0]);
  expect(createClassifier({ ...small, seed: 2 }, 'quadratic').hiddenWeights).not.toEqual(starts[0]);
});

test('digits: what the page claims of both starts', () => {
  const accuracyOf = (
    run: 'ordinaryDigits' | 'saturatedDigits',
    pair: ClassifierPair,
    epoch: number,
  ) =>
    finishedDigits(digitRuns[run], pair).records.find(({ seen }) => seen === epoch * 5000)!
      .accuracy;
  expect(accuracyOf('ordinaryDigits', 'logLikelihood', 5)).toBeGreaterThanOrEqual(0.9);
  expect(accuracyOf('saturatedDigits', 'quadratic', 1)).toBeLessThan(0.3);
  expect(accuracyOf('saturatedDigits', 'crossEntropy', 1)).toBeGreaterThan(0.8);
  expect(accuracyOf('saturatedDigits', 'logLikelihood', 1)).toBeGreaterThan(0.8);
});

test('a rate at which training diverges ends the run at a finite number of images', () => {
  const { training, heldOut } = sparseOnDisk();
  const run = trainClassifier(
    { ...small, eta: Number.MAX_VALUE },
    'logLikelihood',
    training,
    heldOut,
  );
  const all = [...run];
  expect(Number.isFinite(all.at(-1)!.record.loss)).toBe(false);
  expect(all.slice(1, -1).every(({ record }) => Number.isFinite(record.loss))).toBe(true);
});
