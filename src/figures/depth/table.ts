import type { OutputPair } from '../../core/depth/depth.ts';
import { depthPairs } from '../../experiments/depth-runs.ts';
import type { Table } from '../../stage/export/download.ts';
import type { DepthWords } from '../../strings/depth.ts';
import type { PairRuns } from './messages.ts';

/** Every pair's loss, norms and signals epoch by epoch, the pair singled out first. */
export function tablesOf(runs: PairRuns, chosen: OutputPair, words: DepthWords): Table[] {
  const others = depthPairs.filter((pair) => pair !== chosen);
  const first = runs[chosen].records[0]!;
  const deltas = first.norms.map((_, l) => `delta${l + 1}`);
  const signals = first.signals.map((_, l) => `signal${l}`);
  return [chosen, ...others].map((pair) => ({
    name: words.choices.pair[pair],
    header: ['epoch', 'loss', ...deltas, ...signals],
    rows: () =>
      runs[pair].records.map(({ epoch, loss, norms, signals: values }) => [
        epoch,
        loss,
        ...norms,
        ...values,
      ]),
  }));
}
