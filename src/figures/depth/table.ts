import type { OutputPair } from '../../core/depth/depth.ts';
import { depthPairs } from '../../experiments/depth-runs.ts';
import type { Table } from '../../stage/export/download.ts';
import type { DepthWords } from '../../strings/depth.ts';
import type { PairRuns } from './messages.ts';

/** Every pair's loss and norms epoch by epoch, the pair singled out first. */
export function tablesOf(runs: PairRuns, chosen: OutputPair, words: DepthWords): Table[] {
  const others = depthPairs.filter((pair) => pair !== chosen);
  const deltas = runs[chosen].records[0]!.norms.map((_, l) => `delta${l + 1}`);
  return [chosen, ...others].map((pair) => ({
    name: words.choices.pair[pair],
    header: ['epoch', 'loss', ...deltas],
    rows: () => runs[pair].records.map(({ epoch, loss, norms }) => [epoch, loss, ...norms]),
  }));
}
