/** Training samples in two flat arrays: sample s has inputs[s·inputSize …] and targets[s·targetSize …]. */
export interface Samples {
  readonly count: number;
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

/** Samples written out, as experiments give them. */
export type GivenSamples = readonly {
  readonly x: readonly number[];
  readonly y: readonly number[];
}[];

/** Packs samples. Throws RangeError when there are none or their lengths differ from the network's. */
export function packSamples(given: GivenSamples, inputSize: number, targetSize: number): Samples {
  if (given.length === 0) throw new RangeError('There are no samples to learn from.');
  given.forEach(({ x, y }, s) => {
    if (x.length !== inputSize || y.length !== targetSize) {
      throw new RangeError(
        `Sample ${s + 1} has ${x.length} inputs and ${y.length} targets, not ${inputSize} and ${targetSize}.`,
      );
    }
  });
  return {
    count: given.length,
    inputs: Float64Array.from(given.flatMap(({ x }) => x)),
    targets: Float64Array.from(given.flatMap(({ y }) => y)),
  };
}
