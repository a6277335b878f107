/**
 * Where |∂C/∂z| of a sigmoid neuron with squared error is largest, for the target 0: it is a²(1 − a), whose derivative
 * a(2 − 3a) is 0 at a = 2/3. For the target 1 it is as large at a = 1/3.
 */
export const gradientPeak = { output: 2 / 3, size: 4 / 27 } as const;

/**
 * The output of the same neuron while it falls fastest: an update lowers a by about η σ′ δ = η a³(1 − a)², whose
 * derivative a²(1 − a)(3 − 5a) is 0 at a = 3/5.
 */
export const fastestOutput = 3 / 5;

/** The epoch with the largest value, the first of several. */
export function epochOfLargest(values: Float64Array): number {
  return values.reduce((best, value, epoch) => (value > values[best]! ? epoch : best), 0);
}

/** By how much the value falls from each epoch to the next. */
export function fallPerEpoch(values: Float64Array): Float64Array {
  return values.slice(0, -1).map((value, epoch) => value - values[epoch + 1]!);
}
