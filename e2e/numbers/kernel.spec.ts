import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import {
  createClassifier,
  startingNetwork,
  type Classifier,
  type ClassifierExperiment,
} from '../../src/core/classifier/classifier.ts';
import { scriptKernel, type Kernel } from '../../src/core/classifier/kernel.ts';
import { sparseImages, type SparseImages } from '../../src/core/classifier/sparse-images.ts';
import { trainClassifier, trainEpochs } from '../../src/core/classifier/training.ts';
import { descend, lossAndGradient } from '../../src/core/descent.ts';
import { losses } from '../../src/core/losses/named.ts';
import { emptyNetwork } from '../../src/core/network.ts';
import { createWorkspace } from '../../src/core/pass.ts';
import { createRandom } from '../../src/core/random.ts';
import { fetchKernel, kernelOf } from '../../src/digits/kernel/fetch.ts';
import { compiledKernel, kernelOnDisk } from '../../src/digits/kernel/on-disk.ts';
import { digitsOnDisk } from '../../src/digits/read.ts';
import { sparseOnDisk } from '../../src/digits/sparse.ts';
import { digitPairs, digitRuns } from '../../src/experiments/digit-runs.ts';

const parameters = ['hiddenWeights', 'hiddenBiases', 'outputWeights', 'outputBiases'] as const;

/** Random images of 16 grey levels, of which about a third is ink. */
function randomImages(seed: number, size: number, outputs: number, count: number): SparseImages {
  const random = createRandom(seed);
  const level = () => (random.uniform() < 0.35 ? Math.ceil(random.uniform() * 15) : 0);
  const levels = Uint8Array.from({ length: size * count }, level);
  const labels = Uint8Array.from({ length: count }, () => Math.floor(random.uniform() * outputs));
  return sparseImages(levels, labels, size, 15);
}

/** A small network and a short training, of sizes even and odd, below and above a block, at rates from 0.001 to 30. */
function randomExperiment(seed: number): ClassifierExperiment {
  const random = createRandom(seed);
  const whole = (low: number, high: number) =>
    low + Math.floor(random.uniform() * (high - low + 1));
  return {
    inputs: whole(1, 40),
    hidden: whole(1, 33),
    outputs: whole(2, 12),
    seed,
    saturation: seed % 2 === 0 ? 0 : 8,
    eta: Math.min(10 ** (-3 + 4.5 * random.uniform()), 30),
    batch: whole(1, 12),
    epochs: whole(1, 3),
    window: whole(1, 60),
  };
}

/** All that a training yields: its records, and every parameter at the end. */
function trained(
  kernel: Kernel,
  experiment: ClassifierExperiment,
  pair: (typeof digitPairs)[number],
  training: SparseImages,
  heldOut: SparseImages,
) {
  const run = trainClassifier(experiment, pair, training, heldOut, kernel);
  const records: number[] = [];
  let step = run.next();
  for (; !step.done; step = run.next()) records.push(...Object.values(step.value.record));
  return [records, ...parameters.map((name) => step.value && (step.value as Classifier)[name])];
}

/** Where two lists of numbers differ in any bit but NaN's. */
const firstDifference = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  a.length === b.length ? Array.from(a).findIndex((one, i) => !Object.is(one, b[i])) : a.length;

test('both kernels agree bit for bit over 200 random trainings', () => {
  const simd = kernelOnDisk();
  expect(simd.name).toBe('simd');
  const different: string[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const experiment = randomExperiment(seed);
    const { inputs, outputs } = experiment;
    const training = randomImages(seed, inputs, outputs, 50);
    const heldOut = randomImages(-seed, inputs, outputs, 23);
    const pair = digitPairs[seed % 3]!;
    const [ours, oracle] = [simd, scriptKernel].map((kernel) =>
      trained(kernel, experiment, pair, training, heldOut),
    );
    oracle!.forEach((numbers, i) => {
      const at = firstDifference(ours![i]!, numbers);
      const name = ['records', ...parameters][i];
      if (at >= 0)
        different.push(`${pair}, seed ${seed}: ${name}[${at}], ${JSON.stringify(experiment)}`);
    });
  }
  expect(different).toEqual([]);
});

test('both kernels agree bit for bit on digits where descent is chaotic and where it diverges', () => {
  const { training, heldOut } = sparseOnDisk();
  for (const pair of digitPairs) {
    for (const eta of [30, Number.MAX_VALUE]) {
      const experiment = { ...digitRuns.saturatedDigits, eta, epochs: 1, window: 2500 };
      const [ours, oracle] = [kernelOnDisk(), scriptKernel].map((kernel) =>
        trained(kernel, experiment, pair, training, heldOut),
      );
      expect(ours!.map((numbers, i) => firstDifference(numbers, oracle![i]!))).toEqual([
        -1, -1, -1, -1, -1,
      ]);
    }
  }
});

/** One epoch of 784–30–10 by the plain dense loop of core, which leaves nothing out and sums each number as it comes. */
function denseEpoch(
  pair: (typeof digitPairs)[number],
  order: Uint32Array,
  eta: number,
  saturation: number,
) {
  const { pixels, labels, count } = digitsOnDisk().training;
  const network = startingNetwork({ ...digitRuns.ordinaryDigits, saturation }, pair);
  const targets = new Float64Array(count * 10);
  for (let s = 0; s < count; s++) targets[s * 10 + labels[s]!] = 1;
  const samples = { count, inputs: Float64Array.from(pixels, (level) => level / 15), targets };
  const gradient = emptyNetwork({
    inputs: 784,
    layers: network.map(({ size, activation }) => ({ size, activation: activation.name })),
  });
  const workspace = createWorkspace(network);
  for (let from = 0; from < count; from += 10) {
    lossAndGradient(
      network,
      losses[pair],
      samples,
      { order, from, to: from + 10 },
      workspace,
      gradient,
    );
    descend(network, gradient, eta);
  }
  return network;
}

for (const pair of digitPairs) {
  test(`an epoch of digits by the fast kernel is the plain loop’s: ${pair}`, () => {
    const { training } = sparseOnDisk();
    const order = Uint32Array.from(
      { length: training.count },
      (_, s) => (s * 1237) % training.count,
    );
    const batches = { order, first: 0, last: training.count, batch: 10 };
    for (const saturation of [0, 8]) {
      const classifier = createClassifier({ ...digitRuns.ordinaryDigits, saturation }, pair);
      kernelOnDisk().train(classifier, training, batches, 0.5);
      const [first, last] = denseEpoch(pair, order, 0.5, saturation);
      const { inputs, hidden, hiddenWeights, outputWeights } = classifier;
      const largest = [...first!.weights, ...last!.weights].reduce(
        (a, w) => Math.max(a, Math.abs(w)),
        0,
      );
      let difference = 0;
      first!.weights.forEach((w, at) => {
        const [j, i] = [Math.floor(at / inputs), at % inputs];
        difference = Math.max(difference, Math.abs(hiddenWeights[i * hidden + j]! - w));
      });
      last!.weights.forEach(
        (w, at) => (difference = Math.max(difference, Math.abs(outputWeights[at]! - w))),
      );
      expect(largest).toBeGreaterThan(0.5);
      expect(difference / largest).toBeLessThan(1e-9);
    }
  });
}

test('records at the ends of epochs are those of a training that is followed', () => {
  const { training, heldOut } = sparseOnDisk();
  const experiment = { ...digitRuns.saturatedDigits, epochs: 2 };
  const whole = trainEpochs(experiment, 'crossEntropy', training, heldOut, kernelOnDisk());
  const followed = [...trainClassifier(experiment, 'crossEntropy', training, heldOut)]
    .map(({ record }) => record)
    .filter(({ seen }) => seen % training.count === 0);
  expect(whole.map(({ seen }) => seen)).toEqual([0, 5000, 10_000]);
  expect(whole.map(({ accuracy }) => accuracy)).toEqual(followed.map(({ accuracy }) => accuracy));
});

test('the kernel is small and asks nothing of its host', () => {
  const bytes = compiledKernel();
  expect(gzipSync(bytes).length).toBeLessThan(10_000);
  expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes))).toEqual([]);
});

test('where the fast kernel cannot be had, the one in TypeScript is taken', async () => {
  const address = (body: Uint8Array) =>
    `data:application/wasm;base64,${Buffer.from(body).toString('base64')}`;
  const nameOf = async (from: string) => kernelOf(await fetchKernel(from)).name;
  const whole = compiledKernel();
  expect(await nameOf(address(whole))).toBe('simd');
  expect(await nameOf(address(whole.subarray(0, 2000)))).toBe('script');
  expect(await nameOf(address(Buffer.from('<!doctype html>')))).toBe('script');
  // Nobody listens at this port.
  expect(await nameOf('http://127.0.0.1:9/kernel.wasm')).toBe('script');
  const { WebAssembly: all } = globalThis;
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  try {
    expect(await nameOf(address(whole))).toBe('script');
  } finally {
    globalThis.WebAssembly = all;
  }
});
