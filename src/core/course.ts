/** The epoch with the largest value, the first of several. */
export function epochOfLargest(values: Float64Array): number {
  return values.reduce((best, value, epoch) => (value > values[best]! ? epoch : best), 0);
}

/** By how much the value falls from each epoch to the next. */
export function fallPerEpoch(values: Float64Array): Float64Array {
  return values.slice(0, -1).map((value, epoch) => value - values[epoch + 1]!);
}
