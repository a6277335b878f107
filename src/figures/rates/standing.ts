import type { ClassifierPair } from '../../core/classifier/classifier.ts';
import { spreadOf, stretchesFrom, type Spread } from '../../core/classifier/rate-sweep.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import {
  accuraciesIn,
  passing,
  rates,
  type SeedSweep,
  type SweepStart,
} from '../../experiments/rate-sweep.ts';

/** What the networks of one start and pair read after an epoch, rate by rate. */
export interface Standing {
  readonly pair: ClassifierPair;
  /** Of the seeds that come with the page. */
  readonly spreads: readonly Spread[];
  /** Of the seed trained in the page, as far as that has come. */
  readonly own: readonly (number | undefined)[];
  /** Stretches of rates at which the mean passes, by their ends. */
  readonly passed: readonly (readonly [from: number, to: number])[];
}

/** Where the three pairs stand after an epoch, from one start. */
export function standingsOf(
  start: SweepStart,
  epoch: number,
  built: readonly SeedSweep[],
  own: SeedSweep | undefined,
): readonly Standing[] {
  return digitPairs.map((pair) => {
    const shareIn = (sweep: SeedSweep, rate: number) =>
      accuraciesIn(sweep, start, pair, rate)?.[epoch - 1];
    const spreads = rates.map((_, rate) => spreadOf(built.map((sweep) => shareIn(sweep, rate)!)));
    const means = spreads.map(({ mean }) => mean);
    return {
      pair,
      spreads,
      own: rates.map((_, rate) => own && shareIn(own, rate)),
      passed: stretchesFrom(means, passing).map(([a, b]) => [rates[a]!, rates[b]!] as const),
    };
  });
}
