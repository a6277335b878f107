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
    out[o] = 1 / (1 + Math.exp(-z0));
    out[o + 1] = 1 / (1 + Math.exp(-z1));
    out[o + 2] = 1 / (1 + Math.exp(-z2));
    out[o + 3] = 1 / (1 + Math.exp(-z3));
    out[o + 4] = 1 / (1 + Math.exp(-z4));
  }
  for (; j < size; j++) {
    let z = biases[j]!;
    for (let e = first; e < end; e++) z += value[e]! * weights[Math.imul(pixel[e]!, size) + j]!;
    out[at + j] = 1 / (1 + Math.exp(-z));
  }
}

/** The weighted inputs z of the output layer, from the hidden outputs that begin at `at`. */
export function outputInputs(
  hidden: Float64Array,
  at: number,
  size: number,
  weights: Float64Array,
  biases: Float64Array,
  z: Float64Array,
): void {
  for (let j = 0; j < z.length; j++) {
    let sum = biases[j]!;
    const row = j * size;
    for (let k = 0; k < size; k++) sum += weights[row + k]! * hidden[at + k]!;
    z[j] = sum;
  }
}

/** aⱼ = σ(zⱼ), in place. */
export function sigmoidOutputs(z: Float64Array): void {
  for (let j = 0; j < z.length; j++) z[j] = 1 / (1 + Math.exp(-z[j]!));
}

/** aⱼ by equation (22), in place; returns ln Σ e^{zₖ}. */
export function softmaxOutputs(z: Float64Array): number {
  let top = z[0]!;
  for (let j = 1; j < z.length; j++) if (z[j]! > top) top = z[j]!;
  let sum = 0;
  for (let j = 0; j < z.length; j++) {
    const power = Math.exp(z[j]! - top);
    z[j] = power;
    sum += power;
  }
  for (let j = 0; j < z.length; j++) z[j] = z[j]! / sum;
  return top + Math.log(sum);
}
