import type { Optimiser } from '../optimisers/optimiser.ts';
import type { Classifier } from './classifier.ts';
import type { SparseImages } from './sparse-images.ts';
import { trainBatch, type BatchRoom } from './train-batch.ts';

/** One step at rate η on the images order[first] … order[last − 1]. */
export type BatchStep = (
  images: SparseImages,
  order: Uint32Array,
  first: number,
  last: number,
  eta: number,
) => void;

const parts = ['hiddenWeights', 'hiddenBiases', 'outputWeights', 'outputBiases'] as const;

/**
 * The step of a classifier by an optimiser, in place. Without one it is `trainBatch` itself, plain descent, which touches the weights of
 * inked pixels only; what remembers gradients moves every weight at every step.
 */
export function batchStep(
  classifier: Classifier,
  room: BatchRoom,
  optimiser: Optimiser | undefined,
): BatchStep {
  if (!optimiser) {
    return (images, order, first, last, eta) =>
      trainBatch(classifier, images, order, first, last, eta, room);
  }
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
  return (images, order, first, last, eta) => {
    updates.forEach(({ gradient }) => gradient.fill(0));
    // A step of length −1 away from 0 is the gradient.
    trainBatch(classifier, images, order, first, last, -1, room, gradients);
    updates.forEach(({ parameters, gradient, update }) => update(parameters, gradient, eta));
  };
}
