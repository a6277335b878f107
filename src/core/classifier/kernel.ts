import type { Classifier } from './classifier.ts';
import { readings } from './evaluate.ts';
import type { SparseImages } from './sparse-images.ts';
import { batchRoom, trainBatch } from './train-batch.ts';

/** Mini-batches of images: order[first] … order[last − 1], `batch` at a time, the last batch what is left. */
export interface Batches {
  readonly order: Uint32Array;
  readonly first: number;
  readonly last: number;
  readonly batch: number;
}

/** Sums over mini-batches: the loss of every image before its step, the norm of every batch's mean output-layer gradient. */
export interface BatchSums {
  readonly loss: number;
  readonly norms: number;
}

/** What trains classifiers and reads with them. Kernels differ in speed alone: all give the same bits in every engine. */
export interface Kernel {
  readonly name: 'script' | 'simd';
  /** A step of gradient descent at rate η for each of the batches, in place. */
  train(classifier: Classifier, images: SparseImages, batches: Batches, eta: number): BatchSums;
  /** The class read in each image. */
  readings(classifier: Classifier, images: SparseImages): Uint8Array;
}

/** The kernel in TypeScript, which runs everywhere. */
export const scriptKernel: Kernel = {
  name: 'script',
  train(classifier, images, { order, first, last, batch }, eta) {
    const room = batchRoom(classifier, batch);
    let [loss, norms] = [0, 0];
    for (let begin = first; begin < last; begin += batch) {
      trainBatch(classifier, images, order, begin, Math.min(begin + batch, last), eta, room);
      loss += room.result.loss;
      norms += room.result.gradientNorm;
    }
    return { loss, norms };
  },
  readings,
};
