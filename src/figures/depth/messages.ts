import type { DepthExperiment, DepthRecord, OutputPair } from '../../core/depth.ts';

/** What one pair's training has given so far, and the first epoch that is not finite where it ran into one. */
export interface PairRun {
  readonly records: readonly DepthRecord[];
  readonly divergedAt?: number;
}

/** The four pairs' runs from the same weights. */
export type PairRuns = Readonly<Record<OutputPair, PairRun>>;

/** What the page asks of the worker: a training, or to give up the one under way. The newest request counts. */
export interface DepthRequest {
  readonly id: number;
  readonly experiment?: DepthExperiment;
}

/** What the page is told: the records that have been added, and how far the training is, from 0 to 1. */
export interface DepthReport {
  readonly id: number;
  readonly added: PairRuns;
  readonly progress: number;
}
