/** How much a layer's outputs vary over a batch, sample after sample. */
export interface Variation {
  add(outputs: Float64Array): void;
  /** The root of the mean, over the layer's neurons, of their variance over the samples added. */
  value(): number;
}

/**
 * A running variance of each of `size` outputs (Welford): the mean is taken off as it comes to be known, so that a
 * variation of 1e-7 around 0.5 keeps its digits.
 */
export function variationOf(size: number): Variation {
  const mean = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  return {
    add(outputs) {
      count += 1;
      for (let j = 0; j < size; j++) {
        const off = outputs[j]! - mean[j]!;
        mean[j] = mean[j]! + off / count;
        squares[j] = squares[j]! + off * (outputs[j]! - mean[j]!);
      }
    },
    value: () => Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (size * count)),
  };
}

/**
 * How many times smaller the signal becomes from one layer to the next: the geometric mean over the way from the input,
 * the first of `signals`, to the last hidden layer. Infinity where nothing arrives; below 1 where it grows.
 */
export function signalFallPerLayer(signals: readonly number[]): number {
  return (signals[0]! / signals.at(-1)!) ** (1 / (signals.length - 1));
}
