import type { Classifier } from './classifier.ts';
import { crossEntropyDelta, logLikelihoodDelta, quadraticDelta } from './delta.ts';
import { hiddenOutputs, outputInputs } from './forward.ts';
import type { SparseImages } from './sparse-images.ts';

/** Room for a mini-batch, made once: hidden outputs and δ of each of its images, and the output layer's gradient. */
export interface BatchRoom {
  readonly size: number;
  readonly hidden: Float64Array;
  readonly hiddenDelta: Float64Array;
  readonly z: Float64Array;
  readonly outputGradient: Float64Array;
  readonly biasGradient: Float64Array;
  /** The batch's summed loss and the norm of its mean output-layer gradient, after a step. */
  readonly result: { loss: number; gradientNorm: number };
}

export function batchRoom({ hidden, outputs }: Classifier, size: number): BatchRoom {
  return {
    size,
    hidden: new Float64Array(size * hidden),
    hiddenDelta: new Float64Array(size * hidden),
    z: new Float64Array(outputs),
    outputGradient: new Float64Array(outputs * hidden),
    biasGradient: new Float64Array(outputs),
    result: { loss: 0, gradientNorm: 0 },
  };
}

/** Adds δ aᵀ and δ of one image to the output layer's gradient, and writes the hidden δ = (Wᵀδ) ⊙ a(1 − a). */
function outputBackward(
  delta: Float64Array,
  hidden: Float64Array,
  at: number,
  size: number,
  weights: Float64Array,
  gradient: Float64Array,
  biasGradient: Float64Array,
  hiddenDelta: Float64Array,
): void {
  for (let k = 0; k < size; k++) hiddenDelta[at + k] = 0;
  for (let j = 0; j < delta.length; j++) {
    const d = delta[j]!;
    const row = j * size;
    biasGradient[j] = biasGradient[j]! + d;
    for (let k = 0; k < size; k++) {
      gradient[row + k] = gradient[row + k]! + d * hidden[at + k]!;
      hiddenDelta[at + k] = hiddenDelta[at + k]! + d * weights[row + k]!;
    }
  }
  for (let k = 0; k < size; k++) {
    const a = hidden[at + k]!;
    hiddenDelta[at + k] = hiddenDelta[at + k]! * a * (1 - a);
  }
}

/**
 * Takes step·x δᵀ of image s off the first layer: a rank-1 update on the rows of its inked pixels only, five neurons at a
 * time, whose δ stay in registers.
 */
function hiddenDescend(
  { from, pixel, value }: SparseImages,
  s: number,
  delta: Float64Array,
  at: number,
  size: number,
  step: number,
  weights: Float64Array,
): void {
  const first = from[s]!;
  const end = from[s + 1]!;
  let j = 0;
  for (; j + 4 < size; j += 5) {
    const d0 = step * delta[at + j]!;
    const d1 = step * delta[at + j + 1]!;
    const d2 = step * delta[at + j + 2]!;
    const d3 = step * delta[at + j + 3]!;
    const d4 = step * delta[at + j + 4]!;
    for (let e = first; e < end; e++) {
      const x = value[e]!;
      const w = Math.imul(pixel[e]!, size) + j;
      weights[w] = weights[w]! - x * d0;
      weights[w + 1] = weights[w + 1]! - x * d1;
      weights[w + 2] = weights[w + 2]! - x * d2;
      weights[w + 3] = weights[w + 3]! - x * d3;
      weights[w + 4] = weights[w + 4]! - x * d4;
    }
  }
  for (; j < size; j++) {
    const d = step * delta[at + j]!;
    for (let e = first; e < end; e++) {
      const w = Math.imul(pixel[e]!, size) + j;
      weights[w] = weights[w]! - value[e]! * d;
    }
  }
}

/**
 * values −= step · gradient, which is 0 again then; returns the gradient's squared norm. Rows of `size` are summed in two
 * partial sums, over even entries and over odd ones.
 */
function descendAndClear(
  values: Float64Array,
  gradient: Float64Array,
  size: number,
  step: number,
): number {
  let even = 0;
  let odd = 0;
  for (let row = 0; row < values.length; row += size) {
    for (let k = 0; k < size; k++) {
      const i = row + k;
      const g = gradient[i]!;
      if (k & 1) odd += g * g;
      else even += g * g;
      values[i] = values[i]! - step * g;
      gradient[i] = 0;
    }
  }
  return even + odd;
}

const deltas = {
  quadratic: quadraticDelta,
  crossEntropy: crossEntropyDelta,
  logLikelihood: logLikelihoodDelta,
};

/**
 * One step of gradient descent at rate η on the images order[first] … order[last − 1], in place. With another `into` it
 * is taken off that one's parameters, and the classifier stays as it is.
 */
export function trainBatch(
  classifier: Classifier,
  images: SparseImages,
  order: Uint32Array,
  first: number,
  last: number,
  eta: number,
  room: BatchRoom,
  into: Classifier = classifier,
): void {
  const { pair, hidden: size, outputWeights } = classifier;
  const { hidden, hiddenDelta, z, outputGradient, biasGradient, result } = room;
  const deltaOfOutputs = deltas[pair];
  result.loss = 0;
  for (let i = first; i < last; i++) {
    const s = order[i]!;
    const at = (i - first) * size;
    hiddenOutputs(images, s, classifier.hiddenWeights, classifier.hiddenBiases, hidden, at);
    outputInputs(hidden, at, size, outputWeights, classifier.outputBiases, z);
    result.loss += deltaOfOutputs(z, images.labels[s]!);
    outputBackward(z, hidden, at, size, outputWeights, outputGradient, biasGradient, hiddenDelta);
  }
  const step = eta / (last - first);
  const squares =
    descendAndClear(into.outputWeights, outputGradient, size, step) +
    descendAndClear(into.outputBiases, biasGradient, 1, step);
  result.gradientNorm = Math.sqrt(squares) / (last - first);
  const { hiddenWeights, hiddenBiases } = into;
  for (let i = first; i < last; i++) {
    const at = (i - first) * size;
    hiddenDescend(images, order[i]!, hiddenDelta, at, size, step, hiddenWeights);
    for (let j = 0; j < size; j++) hiddenBiases[j] = hiddenBiases[j]! - step * hiddenDelta[at + j]!;
  }
}
