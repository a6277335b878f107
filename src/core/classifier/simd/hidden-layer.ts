import { expPair } from './exp-pair.ts';
import { endOf, pixelsOf, valuesOf } from './images.ts';
import {
  activations,
  block,
  deltas,
  hidden,
  hiddenBiases,
  hiddenWeights,
  inputs,
  one,
  pair,
  row,
} from './room.ts';

/** Bytes of a block: what one pixel weighs for ten neurons. The weights of one block stay in the cache for the whole batch. */
const width: usize = one * block;

/** Sums z = b + Σᵢ xᵢ wᵢ of the ten neurons from byte j of a row on, for one image. */
function sumBlock(image: i32, j: usize): void {
  const weights = hiddenWeights + j * inputs;
  const bias = hiddenBiases + j;
  const end = endOf(image);
  let z0 = v128.load(bias);
  let z1 = v128.load(bias, pair);
  let z2 = v128.load(bias, 2 * pair);
  let z3 = v128.load(bias, 3 * pair);
  let z4 = v128.load(bias, 4 * pair);
  let pixel = pixelsOf(image);
  for (let value = valuesOf(image); value < end; value += one) {
    const x = v128.load64_splat(value);
    const w = weights + width * load<u16>(pixel);
    z0 = f64x2.add(z0, f64x2.mul(x, v128.load(w)));
    z1 = f64x2.add(z1, f64x2.mul(x, v128.load(w, pair)));
    z2 = f64x2.add(z2, f64x2.mul(x, v128.load(w, 2 * pair)));
    z3 = f64x2.add(z3, f64x2.mul(x, v128.load(w, 3 * pair)));
    z4 = f64x2.add(z4, f64x2.mul(x, v128.load(w, 4 * pair)));
    pixel += 2;
  }
  const z = activations + row * image + j;
  v128.store(z, z0);
  v128.store(z, z1, pair);
  v128.store(z, z2, 2 * pair);
  v128.store(z, z3, 3 * pair);
  v128.store(z, z4, 4 * pair);
}

/** The hidden outputs σ(z) of the batch's first `count` images. */
export function hiddenOutputs(count: i32): void {
  for (let j: usize = 0; j < row; j += width) {
    for (let image = 0; image < count; image++) sumBlock(image, j);
  }
  const ones = f64x2.splat(1);
  for (let image = 0; image < count; image++) {
    const out = activations + row * image;
    for (let k: usize = 0; k < row; k += pair) {
      const power = expPair(f64x2.neg(v128.load(out + k)));
      v128.store(out + k, f64x2.div(ones, f64x2.add(power, ones)));
    }
    for (let k = one * hidden; k < row; k += one) store<f64>(out + k, 0);
  }
}

/** Takes step·x δᵀ of one image off the weights of its inked pixels, for the ten neurons from byte j of a row on. */
function descendBlock(image: i32, j: usize, step: v128): void {
  const weights = hiddenWeights + j * inputs;
  const delta = deltas + row * image + j;
  const end = endOf(image);
  const d0 = f64x2.mul(step, v128.load(delta));
  const d1 = f64x2.mul(step, v128.load(delta, pair));
  const d2 = f64x2.mul(step, v128.load(delta, 2 * pair));
  const d3 = f64x2.mul(step, v128.load(delta, 3 * pair));
  const d4 = f64x2.mul(step, v128.load(delta, 4 * pair));
  let pixel = pixelsOf(image);
  for (let value = valuesOf(image); value < end; value += one) {
    const x = v128.load64_splat(value);
    const w = weights + width * load<u16>(pixel);
    v128.store(w, f64x2.sub(v128.load(w), f64x2.mul(x, d0)));
    v128.store(w, f64x2.sub(v128.load(w, pair), f64x2.mul(x, d1)), pair);
    v128.store(w, f64x2.sub(v128.load(w, 2 * pair), f64x2.mul(x, d2)), 2 * pair);
    v128.store(w, f64x2.sub(v128.load(w, 3 * pair), f64x2.mul(x, d3)), 3 * pair);
    v128.store(w, f64x2.sub(v128.load(w, 4 * pair), f64x2.mul(x, d4)), 4 * pair);
    pixel += 2;
  }
}

/** Hidden parameters −= step · gradient, image by image, for the batch's first `count` ones. */
export function hiddenDescend(count: i32, step: f64): void {
  const steps = f64x2.splat(step);
  for (let j: usize = 0; j < row; j += width) {
    for (let image = 0; image < count; image++) descendBlock(image, j, steps);
  }
  for (let image = 0; image < count; image++) {
    const delta = deltas + row * image;
    for (let k: usize = 0; k < row; k += pair) {
      const b = hiddenBiases + k;
      v128.store(b, f64x2.sub(v128.load(b), f64x2.mul(steps, v128.load(delta + k))));
    }
  }
}
