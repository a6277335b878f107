// The steps of ../train-batch.ts and ../evaluate.ts in AssemblyScript, two doubles at a time. Every sum has the same terms in the
// same order and nothing is fused, so that both kernels give the same bits.
import { crossEntropyDelta, logLikelihoodDelta, quadraticDelta } from '../delta.ts';
import { hiddenDescend, hiddenOutputs } from './hidden-layer.ts';
import { choose, imageAt, labels } from './images.ts';
import { outputBackward, outputDescend, outputInputs } from './output-layer.ts';
import { outputs, z } from './room.ts';

export { useImages } from './images.ts';
export {
  block,
  hiddenBiases,
  hiddenWeights,
  makeRoom,
  outputBiases,
  outputWeights,
  reserve,
  row,
} from './room.ts';

/** Summed loss of the images that the last `train` has seen, and the summed norms of its batches' mean gradients. */
export let loss: f64 = 0;
export let norms: f64 = 0;

function deltaOfOutputs(pair: i32, label: i32): f64 {
  if (pair == 0) return quadraticDelta(z, label);
  if (pair == 1) return crossEntropyDelta(z, label);
  return logLikelihoodDelta(z, label);
}

/** Steps of gradient descent at rate η on the images whose numbers are order[first] … order[last − 1], `batch` at a time. */
export function train(order: usize, first: i32, last: i32, batch: i32, pair: i32, eta: f64): void {
  loss = 0;
  norms = 0;
  for (let begin = first; begin < last; begin += batch) {
    const count = min(batch, last - begin);
    choose(order + (begin << 2));
    hiddenOutputs(count);
    let batchLoss: f64 = 0;
    for (let image = 0; image < count; image++) {
      outputInputs(image);
      batchLoss += deltaOfOutputs(pair, load<u8>(labels + imageAt(image)));
      outputBackward(image);
    }
    const step = eta / count;
    loss += batchLoss;
    norms += Math.sqrt(outputDescend(step)) / count;
    hiddenDescend(count, step);
  }
}

/** Writes to `classes` what the network reads in each of `total` images: the class with the largest z, the first of several. */
export function read(order: usize, total: i32, batch: i32, classes: usize): void {
  for (let begin = 0; begin < total; begin += batch) {
    const count = min(batch, total - begin);
    choose(order + (begin << 2));
    hiddenOutputs(count);
    for (let image = 0; image < count; image++) {
      outputInputs(image);
      let best = 0;
      for (let j = 1; j < outputs; j++) if (z[j] > z[best]) best = j;
      store<u8>(classes + begin + image, best);
    }
  }
}
