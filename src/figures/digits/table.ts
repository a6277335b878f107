import { counts } from '../../digits/format.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import type { PairRecord } from '../../runs/digits/messages.ts';
import type { Table } from '../../stage/export/download.ts';
import { digitRows, recordsOf } from './plot.ts';
import type { NetworkReading } from './reading.ts';

/** A share as a percentage with one decimal. */
export const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** The epochs that so many images make. */
export const epochText = (seen: number) => String(Number((seen / counts.training).toFixed(2)));

/** The newest record of every pair that has one, and the most images that a pair has seen. */
export function newest(records: readonly PairRecord[]) {
  const rows = digitPairs.map((pair) => ({ pair, record: recordsOf(records, pair).at(-1) }));
  return { rows, seen: Math.max(...rows.map(({ record }) => record?.seen ?? 0)) };
}

/** All records as numbers, a table a pair. */
export const digitTables = (records: readonly PairRecord[]): Table[] =>
  digitPairs.map((pair) => ({
    name: pair,
    header: ['seen', 'epoch', 'loss', 'gradientNorm', 'accuracy'],
    rows: () => digitRows(records, pair),
  }));

/** What the networks make of the sheet: their outputs, and what each label would cost the softmax. No table where nothing is read. */
export function readingTable(readings: readonly NetworkReading[]): Table[] {
  const columns = digitPairs.map((pair) => readings.find((one) => one.pair === pair));
  const [quadratic, crossEntropy, logLikelihood] = columns;
  if (!quadratic || !crossEntropy || !logLikelihood) return [];
  return [
    {
      name: 'reading',
      header: ['digit', ...digitPairs, 'loss'],
      rows: () =>
        logLikelihood.losses.map((loss, j) => [
          j,
          quadratic.outputs[j]!,
          crossEntropy.outputs[j]!,
          logLikelihood.outputs[j]!,
          loss,
        ]),
    },
  ];
}
