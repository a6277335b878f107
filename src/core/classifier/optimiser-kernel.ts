import type { Optimiser } from '../optimisers/optimiser.ts';
import type { Classifier } from './classifier.ts';
import { readings } from './evaluate.ts';
import type { Kernel } from './kernel.ts';
import { batchRoom, trainBatch } from './train-batch.ts';

const parts = ['hiddenWeights', 'hiddenBiases', 'outputWeights', 'outputBiases'] as const;

/** What an optimiser remembers of one classifier, and room for the gradients of a batch. */
function memoryOf(classifier: Classifier, optimiser: Optimiser) {
  const updates = parts.map((part) => ({
    parameters: classifier[part],
    gradient: new Float64Array(classifier[part].length),
    update: optimiser(classifier[part].length),
  }));
  const [hiddenWeights, hiddenBiases, outputWeights, outputBiases] = updates.map(
    ({ gradient }) => gradient,
  );
  const gradients: Classifier = {
    ...classifier,
    hiddenWeights: hiddenWeights!,
    hiddenBiases: hiddenBiases!,
    outputWeights: outputWeights!,
    outputBiases: outputBiases!,
  };
  return { updates, gradients };
}

/**
 * What trains classifiers by an optimiser. Plain descent has kernels of its own, which touch the weights of inked pixels only;
 * what remembers gradients moves every weight at every step. It remembers each classifier's gradients as long as that lives.
 */
export function optimiserKernel(optimiser: Optimiser): Kernel {
  const memories = new WeakMap<Classifier, ReturnType<typeof memoryOf>>();
  return {
    name: 'script',
    train(classifier, images, { order, first, last, batch }, eta) {
      const memory = memories.get(classifier) ?? memoryOf(classifier, optimiser);
      memories.set(classifier, memory);
      const { updates, gradients } = memory;
      const room = batchRoom(classifier, batch);
      let [loss, norms] = [0, 0];
      for (let begin = first; begin < last; begin += batch) {
        updates.forEach(({ gradient }) => gradient.fill(0));
        const end = Math.min(begin + batch, last);
        // A step of length −1 away from 0 is the gradient.
        trainBatch(classifier, images, order, begin, end, -1, room, gradients);
        updates.forEach(({ parameters, gradient, update }) => update(parameters, gradient, eta));
        loss += room.result.loss;
        norms += room.result.gradientNorm;
      }
      return { loss, norms };
    },
    readings,
  };
}
