import type { DepthRecord, OutputPair } from '../../core/depth/depth.ts';

/** What one pair's training has given so far, and the first epoch that is not finite where it ran into one. */
export interface PairRun {
  readonly records: readonly DepthRecord[];
  readonly divergedAt?: number;
}

/** The four pairs' runs from the same weights. */
export type PairRuns = Readonly<Record<OutputPair, PairRun>>;

/** One thing for each pair. */
export const forPairs = <Given>(give: (pair: OutputPair) => Given): Record<OutputPair, Given> => ({
  quadratic: give('quadratic'),
  linear: give('linear'),
  crossEntropy: give('crossEntropy'),
  logLikelihood: give('logLikelihood'),
});

/** What the page is told: the records that have been added, and how far the training is, from 0 to 1. */
export interface DepthReport {
  readonly added: PairRuns;
  readonly progress: number;
}
