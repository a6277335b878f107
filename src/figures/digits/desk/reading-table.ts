import { digitPairs } from '../../../experiments/digit-runs.ts';
import type { Table } from '../../../stage/export/download.ts';
import type { NetworkReading } from './reading.ts';

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
