import { digitPairs } from '../../experiments/digit-runs.ts';
import {
  accuraciesIn,
  rates,
  startNames,
  sweepEpochs,
  type SeedSweep,
} from '../../experiments/rate-sweep.ts';
import type { Table } from '../../stage/export/download.ts';

/** A share as a percentage with one decimal. */
export const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** Every network's accuracy after each epoch, a table a start; what has not been trained is left out. */
export const sweepTables = (sweeps: readonly SeedSweep[]): Table[] =>
  startNames.map((start) => ({
    name: start,
    header: ['seed', 'eta', 'epoch', ...digitPairs],
    rows: () =>
      sweeps.flatMap((sweep) =>
        rates.flatMap((eta, rate) => {
          const ofPairs = digitPairs.map((pair) => accuraciesIn(sweep, start, pair, rate));
          if (ofPairs.includes(undefined)) return [];
          return Array.from({ length: sweepEpochs }, (_, n) => [
            sweep.seed,
            eta,
            n + 1,
            ...ofPairs.map((accuracies) => accuracies![n]!),
          ]);
        }),
      ),
  }));
