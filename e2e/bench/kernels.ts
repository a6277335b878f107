import {
  createClassifier,
  startingNetwork,
  type ClassifierStart,
} from '../../src/core/classifier/classifier.ts';
import { accuracy } from '../../src/core/classifier/evaluate.ts';
import { scriptKernel, type Kernel } from '../../src/core/classifier/kernel.ts';
import { sparseImages } from '../../src/core/classifier/sparse-images.ts';
import { descend, lossAndGradient } from '../../src/core/descent.ts';
import { losses } from '../../src/core/losses/named.ts';
import { emptyNetwork } from '../../src/core/network.ts';
import { createWorkspace, forward, loadSample } from '../../src/core/pass.ts';
import { darkest, pixels, type DigitData, type Digits } from '../../src/digits/format.ts';
import { simdKernel } from '../../src/digits/kernel/simd-kernel.ts';
import type { Contestant } from './contestant.ts';

export const start: ClassifierStart = {
  inputs: pixels,
  hidden: 30,
  outputs: 10,
  seed: 1,
  saturation: 0,
};
export const [eta, batch] = [0.5, 10];

/** The digits in an order that is none of theirs. */
export const orderOf = ({ count }: Digits) =>
  Uint32Array.from({ length: count }, (_, s) => (s * 1237) % count);

function byKernel(name: string, kernel: Kernel, { training, heldOut }: DigitData): Contestant {
  const sparse = ({ pixels: levels, labels }: Digits) =>
    sparseImages(levels, labels, pixels, darkest);
  const [images, held, order] = [sparse(training), sparse(heldOut), orderOf(training)];
  let classifier = createClassifier(start, 'logLikelihood');
  return {
    name,
    epoch() {
      classifier = createClassifier(start, 'logLikelihood');
      const batches = { order, first: 0, last: images.count, batch };
      kernel.train(classifier, images, batches, eta);
    },
    accuracy: () => accuracy(classifier, held),
  };
}

function dense({ training, heldOut }: DigitData): Contestant {
  const samplesOf = ({ pixels: levels, labels, count }: Digits) => {
    const targets = new Float64Array(count * 10);
    for (let s = 0; s < count; s++) targets[s * 10 + labels[s]!] = 1;
    return { count, inputs: Float64Array.from(levels, (level) => level / darkest), targets };
  };
  const [samples, held, order] = [samplesOf(training), samplesOf(heldOut), orderOf(training)];
  let network = startingNetwork(start, 'logLikelihood');
  const room = createWorkspace(network);
  const gradient = emptyNetwork({
    inputs: pixels,
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
        if (read === heldOut.labels[s]) right += 1;
      }
      return right / held.count;
    },
  };
}

/** Both kernels of the chapter, and the plain loop. */
export const ownContestants = (data: DigitData, module: WebAssembly.Module): Contestant[] => [
  byKernel('kernel, two lanes of doubles', simdKernel(module), data),
  byKernel('kernel in TypeScript', scriptKernel, data),
  dense(data),
];
