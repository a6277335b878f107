import { trainDepth, type DepthExperiment, type DepthRecord } from '../../core/depth.ts';
import type { OutputPair } from '../../core/depth.ts';
import { depthPairs } from '../../experiments/depth-runs.ts';
import type { DepthReport, PairRun, PairRuns } from './messages.ts';

/** Time between two reports, so that a page which trains without a worker keeps its display's rate. */
const sliceMs = 8;

/**
 * Trains all pairs side by side, an epoch of each at a time, and tells of it slice by slice. Between slices other
 * messages are let in; it ends when `isWanted` says no.
 */
export async function trainPairs(
  experiment: DepthExperiment,
  say: (report: Omit<DepthReport, 'id'>) => void,
  isWanted: () => boolean,
): Promise<void> {
  const runs = depthPairs.map((pair) => ({ pair, run: trainDepth({ ...experiment, pair }) }));
  let open = runs;
  for (let epoch = 0; open.length > 0 && isWanted();) {
    const records = new Map<OutputPair, DepthRecord[]>(depthPairs.map((pair) => [pair, []]));
    const diverged = new Map<OutputPair, number>();
    const end = performance.now() + sliceMs;
    do {
      open = open.filter(({ pair, run }) => {
        const step = run.next();
        if (!step.done) records.get(pair)!.push(step.value);
        else if (step.value.kind === 'diverged') diverged.set(pair, step.value.epoch);
        return !step.done;
      });
      epoch += 1;
    } while (open.length > 0 && performance.now() < end);
    const added = depthPairs.map((pair): [OutputPair, PairRun] => {
      const divergedAt = diverged.get(pair);
      const own = { records: records.get(pair)! };
      return [pair, divergedAt === undefined ? own : { ...own, divergedAt }];
    });
    const progress = open.length > 0 ? epoch / (experiment.epochs + 2) : 1;
    say({ added: Object.fromEntries(added) as PairRuns, progress });
    await new Promise((resolve) => setTimeout(resolve));
  }
}
