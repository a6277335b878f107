import type { PairRun } from '../../core/pairs/run.ts';
import type { Table } from '../../stage/export/download.ts';
import { keysOf } from '../../stage/settings/kinds.ts';
import type { FrameWords } from '../../strings/frame.ts';

/** A pair's run as a table. */
export function pairTable(name: string, { z, output, loss, delta }: PairRun): Table {
  return {
    name,
    header: ['epoch', 'z', 'output', 'loss', 'dz'],
    rows: () => Array.from(z, (value, n) => [n, value, output[n]!, loss[n]!, delta[n]!]),
  };
}

/** What a run is at an epoch; nothing where it has no finite state at all. */
export function pairNumbers(run: PairRun, epoch: number, { output, loss }: FrameWords['terms']) {
  const names = { z: 'z', output, loss, delta: '∂C/∂z' };
  return keysOf(names).flatMap((key) => {
    const value = run[key][epoch];
    return value === undefined ? [] : [{ name: names[key], key, value }];
  });
}
