import type { PairRun } from '../../core/pairs/run.ts';
import type { Table } from '../../stage/export/download.ts';

/** A pair's run as a table. */
export function pairTable(name: string, { z, output, loss, delta }: PairRun): Table {
  return {
    name,
    header: ['epoch', 'z', 'output', 'loss', 'dz'],
    rows: () => Array.from(z, (value, n) => [n, value, output[n]!, loss[n]!, delta[n]!]),
  };
}

type Quantity = 'z' | 'output' | 'loss' | 'delta';

/** What a run is at an epoch; nothing where it has no finite state at all. */
export function pairNumbers(
  run: PairRun,
  epoch: number,
  names: Readonly<Record<Quantity, string>>,
) {
  return (['z', 'output', 'loss', 'delta'] as const).flatMap((key) => {
    const value = run[key][epoch];
    return value === undefined ? [] : [{ name: names[key], key, value }];
  });
}
