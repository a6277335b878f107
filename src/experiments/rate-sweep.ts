import type { ClassifierExperiment, ClassifierPair } from '../core/classifier/classifier.ts';
import type { EpochAccuracies } from '../core/classifier/rate-sweep.ts';
import { digitPairs, digitRuns } from './digit-runs.ts';

/** The rates at which the networks on digits are trained: three to a power of ten, and more where squared error learns. */
export const rates = [0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1, 2, 3, 4, 5, 10, 30] as const;

/** The runs that differ in their rate only. */
export const sweepStarts = {
  ordinary: digitRuns.ordinaryDigits,
  saturated: digitRuns.saturatedDigits,
} as const satisfies Record<string, ClassifierExperiment>;

export type SweepStart = keyof typeof sweepStarts;
export const startNames = ['ordinary', 'saturated'] as const satisfies SweepStart[];

/** The seeds of the networks that are trained when the site is built. */
export const builtSeeds = [1, 2, 3] as const;

/** The last of the epochs after which a network is tested. */
export const sweepEpochs = digitRuns.ordinaryDigits.epochs;

/** The share of held-out digits from which on a network is said to have learnt to read. */
export const passing = 0.8;

/** Rates that the text speaks of: where squared error is ahead, where it is so with luck, and from where on the others leap about. */
export const sweepRates = { ahead: 4, lucky: 3, unsteady: 2 } as const;

/** One network of a sweep. */
export interface SweepJob {
  readonly start: SweepStart;
  readonly pair: ClassifierPair;
  readonly eta: number;
  readonly experiment: ClassifierExperiment;
}

/** All networks of one seed, by rate, start and pair. */
export const sweepJobs = (seed: number): readonly SweepJob[] =>
  rates.flatMap((eta) =>
    startNames.flatMap((start) =>
      digitPairs.map((pair) => ({
        start,
        pair,
        eta,
        experiment: { ...sweepStarts[start], eta, seed },
      })),
    ),
  );

/** What the networks of one seed read, in the order of `sweepJobs`; undefined for those not trained yet. */
export interface SeedSweep {
  readonly seed: number;
  readonly accuracies: readonly (EpochAccuracies | undefined)[];
}

/** What one network of a sweep reads, by its start, its pair and the index of its rate. */
export const accuraciesIn = (
  { accuracies }: SeedSweep,
  start: SweepStart,
  pair: ClassifierPair,
  rate: number,
): EpochAccuracies | undefined =>
  accuracies[
    (rate * startNames.length + startNames.indexOf(start)) * digitPairs.length +
      digitPairs.indexOf(pair)
  ];
