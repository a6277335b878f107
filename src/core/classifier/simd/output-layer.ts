import {
  activations,
  biasGradient,
  deltas,
  one,
  outputBiases,
  outputWeights,
  outputs,
  pair,
  row,
  weightGradient,
  z,
} from './room.ts';

function sumOfLanes(pair: v128): f64 {
  return f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
}

/** The output layer's weighted inputs z for one image: two partial sums each, over even neurons, with the bias, and over odd ones. */
export function outputInputs(image: i32): void {
  const below = activations + row * image;
  for (let j = 0; j < outputs; j++) {
    const weights = outputWeights + row * j;
    let sum = f64x2(load<f64>(outputBiases + one * j), 0);
    for (let k: usize = 0; k < row; k += pair) {
      sum = f64x2.add(sum, f64x2.mul(v128.load(weights + k), v128.load(below + k)));
    }
    z[j] = sumOfLanes(sum);
  }
}

/** Adds δ aᵀ and δ of one image to the output layer's gradient, and makes its hidden δ = (Wᵀδ) ⊙ a(1 − a). */
export function outputBackward(image: i32): void {
  const below = activations + row * image;
  const delta = deltas + row * image;
  memory.fill(delta, 0, row);
  for (let j = 0; j < outputs; j++) {
    const weights = outputWeights + row * j;
    const gradient = weightGradient + row * j;
    const bias = biasGradient + one * j;
    store<f64>(bias, load<f64>(bias) + z[j]);
    const d = f64x2.splat(z[j]);
    for (let k: usize = 0; k < row; k += pair) {
      const g = gradient + k;
      const h = delta + k;
      v128.store(g, f64x2.add(v128.load(g), f64x2.mul(d, v128.load(below + k))));
      v128.store(h, f64x2.add(v128.load(h), f64x2.mul(d, v128.load(weights + k))));
    }
  }
  const ones = f64x2.splat(1);
  for (let k: usize = 0; k < row; k += pair) {
    const a = v128.load(below + k);
    const product = f64x2.mul(v128.load(delta + k), a);
    v128.store(delta + k, f64x2.mul(product, f64x2.sub(ones, a)));
  }
}

/**
 * Output parameters −= step · gradient, which is 0 again then; returns its squared norm: of the weights in two partial sums, over even
 * neurons and over odd ones, then of the biases.
 */
export function outputDescend(step: f64): f64 {
  const steps = f64x2.splat(step);
  const zeros = f64x2.splat(0);
  let sums = zeros;
  for (let i: usize = 0; i < row * outputs; i += pair) {
    const w = outputWeights + i;
    const g = v128.load(weightGradient + i);
    sums = f64x2.add(sums, f64x2.mul(g, g));
    v128.store(w, f64x2.sub(v128.load(w), f64x2.mul(steps, g)));
    v128.store(weightGradient + i, zeros);
  }
  let squares: f64 = 0;
  for (let i: usize = 0; i < one * outputs; i += one) {
    const b = outputBiases + i;
    const g = load<f64>(biasGradient + i);
    squares += g * g;
    store<f64>(b, load<f64>(b) - step * g);
    store<f64>(biasGradient + i, 0);
  }
  return sumOfLanes(sums) + squares;
}
