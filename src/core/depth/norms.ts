/** Collects vectors for the root of their mean squared norm. */
export interface RootMeanSquare {
  add(vector: Float64Array): void;
  /** sqrt(Σ‖v‖²/count) over the vectors added; exactly 0 only if every entry was 0. */
  over(count: number): number;
}

/** A sum of squares kept in units of its largest entry, so that entries of 1e-200 or 1e200 neither vanish nor overflow. */
export function rootMeanSquare(): RootMeanSquare {
  let largest = 0;
  let sum = 0;
  return {
    add(vector) {
      for (const entry of vector) {
        const size = Math.abs(entry);
        if (size > largest) {
          sum = 1 + sum * (largest / size) ** 2;
          largest = size;
        } else if (size !== 0) sum += (size / largest) ** 2;
      }
    },
    over: (count) => largest * Math.sqrt(sum / count),
  };
}

/**
 * How many times smaller ‖δ‖ becomes from one layer to the one below it: the geometric mean over the way from the
 * output layer, the last of `norms`, to layer 1. Infinity where nothing arrives at layer 1; below 1 where ‖δ‖ grows.
 */
export function fallPerLayer(norms: readonly number[]): number {
  return (norms.at(-1)! / norms[0]!) ** (1 / (norms.length - 1));
}
