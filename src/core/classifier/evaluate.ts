import { softplus } from '../activations/sigmoid.ts';
import type { Classifier } from './classifier.ts';
import { hiddenOutputs, outputInputs } from './forward.ts';
import { sigmoidOutputs, softmaxOutputs } from './outputs.ts';
import type { SparseImages } from './sparse-images.ts';

/** What a classifier makes of one image. */
export interface ImageReading {
  /** Probabilities for a softmax, one value each from 0 to 1 for sigmoids. */
  readonly outputs: Float64Array;
  /** −ln aⱼ for every output, from z: finite also where aⱼ underflows to 0. */
  readonly losses: Float64Array;
}

/** The outputs of a classifier for image s, and the loss (24) for each label that it might have. */
export function readImage(
  { pair, hidden, outputs, hiddenWeights, hiddenBiases, outputWeights, outputBiases }: Classifier,
  images: SparseImages,
  s: number,
): ImageReading {
  const below = new Float64Array(hidden);
  const z = new Float64Array(outputs);
  hiddenOutputs(images, s, hiddenWeights, hiddenBiases, below, 0);
  outputInputs(below, 0, hidden, outputWeights, outputBiases, z);
  const a = z.slice();
  if (pair !== 'logLikelihood') {
    sigmoidOutputs(a);
    return { outputs: a, losses: z.map((zj) => softplus(-zj)) };
  }
  const total = softmaxOutputs(a);
  return { outputs: a, losses: z.map((zj) => total - zj) };
}

/** The class that a classifier reads in each image: the one with the largest z, the first of several. */
export function readings(classifier: Classifier, images: SparseImages): Uint8Array {
  const { hidden, outputs, hiddenWeights, hiddenBiases, outputWeights, outputBiases } = classifier;
  const below = new Float64Array(hidden);
  const z = new Float64Array(outputs);
  return Uint8Array.from({ length: images.count }, (_, s) => {
    hiddenOutputs(images, s, hiddenWeights, hiddenBiases, below, 0);
    outputInputs(below, 0, hidden, outputWeights, outputBiases, z);
    let best = 0;
    for (let j = 1; j < outputs; j++) if (z[j]! > z[best]!) best = j;
    return best;
  });
}

/** The share of images in which the class read is theirs. */
export function shareRight(read: Uint8Array, { labels }: SparseImages): number {
  return read.reduce((sum, label, s) => sum + (label === labels[s] ? 1 : 0), 0) / read.length;
}

/** The share of images whose class a classifier reads rightly. */
export const accuracy = (classifier: Classifier, images: SparseImages): number =>
  shareRight(readings(classifier, images), images);
