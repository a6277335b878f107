import type { TrainingRecord } from './training.ts';

/** Held-out accuracy of one network after each of its epochs. */
export type EpochAccuracies = readonly number[];

/** The accuracies after each epoch, from the records of a training; one that has ended early keeps its last. */
export function epochAccuracies(
  records: readonly TrainingRecord[],
  epochs: number,
): EpochAccuracies {
  const after = records.filter(({ seen }) => seen > 0).map(({ accuracy }) => accuracy);
  return Array.from({ length: epochs }, (_, n) => after[n] ?? after.at(-1)!);
}

/** What several seeds make of one rate. */
export interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The mean of some values with the lowest and the highest of them. */
export function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, low: Math.min(...values), high: Math.max(...values) };
}

/** Stretches of neighbouring rates at which the value is at least `least`, each by its first and last index. */
export function stretchesFrom(
  values: readonly number[],
  least: number,
): readonly (readonly [first: number, last: number])[] {
  return values.flatMap((value, first) => {
    if (value < least || (values[first - 1] ?? -Infinity) >= least) return [];
    const beyond = values.findIndex((later, i) => i > first && later < least);
    return [[first, (beyond < 0 ? values.length : beyond) - 1] as const];
  });
}

/** Twice the standard error of a share p counted on n samples: 2√(p(1 − p)/n). */
export const twoStandardErrors = (share: number, samples: number): number =>
  2 * Math.sqrt((share * (1 - share)) / samples);
