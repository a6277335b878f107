import { sigma } from './outputs.ts';
import type { SparseImages } from './sparse-images.ts';

/**
 * The hidden outputs σ(b + Σᵢ xᵢ wᵢ) of image s, written to `out` from `at` on. Five neurons are summed at a time, so
 * that their sums stay in registers while the pixels pass.
 */
export function hiddenOutputs(
  { from, pixel, value }: SparseImages,
  s: number,
  weights: Float64Array,
  biases: Float64Array,
  out: Float64Array,
  at: number,
): void {
  const size = biases.length;
  const first = from[s]!;
  const end = from[s + 1]!;
  let j = 0;
  for (; j + 4 < size; j += 5) {
    let z0 = biases[j]!;
    let z1 = biases[j + 1]!;
    let z2 = biases[j + 2]!;
    let z3 = biases[j + 3]!;
    let z4 = biases[j + 4]!;
    for (let e = first; e < end; e++) {
      const x = value[e]!;
      const w = Math.imul(pixel[e]!, size) + j;
      z0 += x * weights[w]!;
      z1 += x * weights[w + 1]!;
      z2 += x * weights[w + 2]!;
      z3 += x * weights[w + 3]!;
      z4 += x * weights[w + 4]!;
    }
    const o = at + j;
    out[o] = sigma(z0);
    out[o + 1] = sigma(z1);
    out[o + 2] = sigma(z2);
    out[o + 3] = sigma(z3);
    out[o + 4] = sigma(z4);
  }
  for (; j < size; j++) {
    let z = biases[j]!;
    for (let e = first; e < end; e++) z += value[e]! * weights[Math.imul(pixel[e]!, size) + j]!;
    out[at + j] = sigma(z);
  }
}

/**
 * The weighted inputs z of the output layer, from the hidden outputs that begin at `at`: two partial sums each, over even neurons,
 * with the bias, and over odd ones, as a kernel with two lanes has them.
 */
export function outputInputs(
  hidden: Float64Array,
  at: number,
  size: number,
  weights: Float64Array,
  biases: Float64Array,
  z: Float64Array,
): void {
  for (let j = 0; j < z.length; j++) {
    let even = biases[j]!;
    let odd = 0;
    const row = j * size;
    let k = 0;
    for (; k + 1 < size; k += 2) {
      even += weights[row + k]! * hidden[at + k]!;
      odd += weights[row + k + 1]! * hidden[at + k + 1]!;
    }
    if (k < size) even += weights[row + k]! * hidden[at + k]!;
    z[j] = even + odd;
  }
}
