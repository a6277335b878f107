import { counts } from '../../digits/format.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import type { PairRecord } from '../../runs/digits/messages.ts';
import type { Table } from '../../stage/export/download.ts';
import { digitRows, recordsOf } from './plot.ts';

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
