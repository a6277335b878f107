import type { ClassifierPair } from '../core/classifier/classifier.ts';
import { spreadOf, stretchesFrom, twoStandardErrors } from '../core/classifier/rate-sweep.ts';
import { trainEpochs } from '../core/classifier/training.ts';
import { counts } from '../digits/format.ts';
import { kernelOnDisk } from '../digits/kernel/on-disk.ts';
import { sparseOnDisk } from '../digits/sparse.ts';
import { digitPairs } from '../experiments/digit-runs.ts';
import {
  accuraciesIn,
  builtSeeds,
  passing,
  rates,
  startNames,
  sweepEpochs,
  sweepRates,
  sweepStarts,
  type SweepStart,
} from '../experiments/rate-sweep.ts';
import type { Family, Measure } from './family.ts';
import { finishedSweeps } from './finished/sweep/sweeps.ts';
import { once } from './once.ts';

/** What the seeds read at one rate after an epoch, as shares. */
const spreadAt = (
  start: SweepStart,
  pair: ClassifierPair,
  rate: number,
  epoch: number = sweepEpochs,
) => spreadOf(finishedSweeps().map((sweep) => accuraciesIn(sweep, start, pair, rate)![epoch - 1]!));

const means = (start: SweepStart, pair: ClassifierPair, epoch: number = sweepEpochs) =>
  rates.map((_, rate) => spreadAt(start, pair, rate, epoch).mean);

/** The longest stretch of neighbouring rates at which the seeds, on average, pass. */
const passed = (start: SweepStart, pair: ClassifierPair) => {
  const stretches = stretchesFrom(means(start, pair), passing);
  const [first, last] = stretches.toSorted(([a, b], [c, d]) => d - c - (b - a))[0]!;
  return { from: rates[first]!, to: rates[last]!, rates: last - first + 1 };
};

/** By how many points the last bit of η moves what a network reads in the end, from the ordinary start. */
const lastBit = once((pair: ClassifierPair) => {
  const { training, heldOut } = sparseOnDisk();
  const [one, other] = [sweepRates.unsteady, sweepRates.unsteady * (1 + Number.EPSILON)].map(
    (eta) => trainEpochs({ ...sweepStarts.ordinary, eta }, pair, training, heldOut, kernelOnDisk()),
  );
  return { moved: 100 * Math.abs(one!.at(-1)!.accuracy - other!.at(-1)!.accuracy) };
});

function measuresOf(start: SweepStart, pair: ClassifierPair): Record<string, Measure> {
  const at = (eta: number) => spreadAt(start, pair, rates.indexOf(eta as (typeof rates)[number]));
  const best = () => Math.max(...means(start, pair));
  return {
    Best: () => 100 * best(),
    BestEta: () => rates[means(start, pair).indexOf(best())]!,
    BestAfterOne: () => 100 * Math.max(...means(start, pair, 1)),
    From: () => passed(start, pair).from,
    To: () => passed(start, pair).to,
    Span: () => passed(start, pair).to / passed(start, pair).from,
    Passed: () => passed(start, pair).rates,
    Ahead: () => 100 * at(sweepRates.ahead).mean,
    LuckyLow: () => 100 * at(sweepRates.lucky).low,
    LuckyHigh: () => 100 * at(sweepRates.lucky).high,
  };
}

const sweepMeasures = startNames.flatMap((start) =>
  digitPairs.flatMap((pair) =>
    Object.entries(measuresOf(start, pair)).map(
      ([quantity, of]) => [`${start}Rates.${pair}${quantity}`, of] as const,
    ),
  ),
);

/** Numbers about what the networks on digits read at every rate: `saturatedRates.quadraticFrom`. */
export const rateSweepMeasures: Family = {
  'rates.all': rates.length,
  'rates.lowest': rates[0],
  'rates.highest': rates.at(-1)!,
  'rates.seeds': builtSeeds.length,
  'rates.passing': 100 * passing,
  'rates.ahead': sweepRates.ahead,
  'rates.lucky': sweepRates.lucky,
  'rates.unsteady': sweepRates.unsteady,
  /** Two standard errors, in points, of a score of 90 per cent on the held-out digits. */
  'rates.uncertainty': 100 * twoStandardErrors(0.9, counts.heldOut),
  'rates.quadraticLastBit': () => lastBit('quadratic').moved,
  'rates.crossEntropyLastBit': () => lastBit('crossEntropy').moved,
  'rates.logLikelihoodLastBit': () => lastBit('logLikelihood').moved,
  ...Object.fromEntries(sweepMeasures),
};
