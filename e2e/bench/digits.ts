// `npm run bench`: one epoch on 5000 digits, 784–30–10, softmax and log-likelihood, mini-batches of 10, from the same
// weights on the same images in the same order. Rounds are interleaved; what is printed are ratios of medians.
import {
  createClassifier,
  startingNetwork,
  type ClassifierStart,
} from '../../src/core/classifier/classifier.ts';
import { accuracy } from '../../src/core/classifier/evaluate.ts';
import { batchRoom, trainBatch } from '../../src/core/classifier/train-batch.ts';
import { descend, lossAndGradient } from '../../src/core/descent.ts';
import { losses } from '../../src/core/losses/named.ts';
import { emptyNetwork } from '../../src/core/network.ts';
import { createWorkspace, forward, loadSample } from '../../src/core/pass.ts';
import { digitsOnDisk } from '../../src/digits/read.ts';
import { sparseOnDisk } from '../../src/digits/sparse.ts';
import type { Contestant } from './contestant.ts';
import { tensorflowContestants } from './tensorflow.ts';

const start: ClassifierStart = { inputs: 784, hidden: 30, outputs: 10, seed: 1, saturation: 0 };
const [eta, batch, rounds] = [0.5, 10, 5];
const { training, heldOut } = sparseOnDisk();
const order = Uint32Array.from({ length: training.count }, (_, s) => (s * 1237) % training.count);

function ours(): Contestant {
  let classifier = createClassifier(start, 'logLikelihood');
  const room = batchRoom(classifier, batch);
  return {
    name: 'this chapter, sparse kernel',
    epoch() {
      classifier = createClassifier(start, 'logLikelihood');
      for (let from = 0; from < training.count; from += batch) {
        trainBatch(classifier, training, order, from, from + batch, eta, room);
      }
    },
    accuracy: () => accuracy(classifier, heldOut),
  };
}

function dense(): Contestant {
  const digits = digitsOnDisk();
  const samplesOf = ({ pixels, labels, count }: typeof digits.training) => {
    const targets = new Float64Array(count * 10);
    for (let s = 0; s < count; s++) targets[s * 10 + labels[s]!] = 1;
    return { count, inputs: Float64Array.from(pixels, (level) => level / 15), targets };
  };
  const samples = samplesOf(digits.training);
  const held = samplesOf(digits.heldOut);
  let network = startingNetwork(start, 'logLikelihood');
  const room = createWorkspace(network);
  const gradient = emptyNetwork({
    inputs: 784,
    layers: network.map(({ size, activation }) => ({ size, activation: activation.name })),
  });
  return {
    name: 'plain dense loop',
    epoch() {
      network = startingNetwork(start, 'logLikelihood');
      for (let from = 0; from < samples.count; from += batch) {
        const part = { order, from, to: from + batch };
        lossAndGradient(network, losses.logLikelihood, samples, part, room, gradient);
        descend(network, gradient, eta);
      }
    },
    accuracy() {
      let right = 0;
      for (let s = 0; s < held.count; s++) {
        loadSample(room, held, s);
        forward(network, room);
        const outputs = room.a[1]!;
        const read = outputs.reduce((best, a, j) => (a > outputs[best]! ? j : best), 0);
        if (read === digits.heldOut.labels[s]) right += 1;
      }
      return right / held.count;
    },
  };
}

const contestants = [ours(), dense(), ...(await tensorflowContestants(start, order, eta, batch))];
const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const contestant of contestants) {
    const before = performance.now();
    await contestant.epoch();
    // The first round warms the engines up.
    if (round >= 0) times.get(contestant.name)!.push(performance.now() - before);
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const own = median(times.get(contestants[0]!.name)!);
console.log(
  `One epoch of ${training.count} digits, 784–30–10, batches of ${batch}; ${rounds} rounds.`,
);
for (const contestant of contestants) {
  const time = median(times.get(contestant.name)!);
  const speed = Math.round((training.count / time) * 1000).toLocaleString('en');
  const share = `${(time / own).toFixed(1)} ×`;
  const read = `${(contestant.accuracy() * 100).toFixed(1)} % read rightly`;
  console.log(
    `${contestant.name.padEnd(48)} ${share.padStart(8)}  ${speed.padStart(8)} digits/s  ${read}`,
  );
}
