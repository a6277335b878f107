import { trainDepth, type DepthExperiment, type DepthRecord } from '../../core/depth/depth.ts';
import { depthPairs } from '../../experiments/depth-runs.ts';
import type { Work } from '../../stage/work/messages.ts';
import { inSlices } from '../../stage/work/slices.ts';
import { forPairs, type DepthReport } from './messages.ts';

interface Added {
  records: DepthRecord[];
  divergedAt?: number;
}
const nothing = () => forPairs((): Added => ({ records: [] }));

/** Trains all pairs side by side, an epoch of each at a time, and tells of it slice by slice. */
export const trainPairs: Work<DepthExperiment, DepthReport> = (experiment, say, isWanted) => {
  let open = depthPairs.map((pair) => ({ pair, run: trainDepth({ ...experiment, pair }) }));
  let added = nothing();
  let epoch = 0;
  function step(): boolean {
    open = open.filter(({ pair, run }) => {
      const { done, value } = run.next();
      if (!done) added[pair].records.push(value);
      else if (value.kind === 'diverged') added[pair].divergedAt = value.epoch;
      return !done;
    });
    epoch += 1;
    return open.length === 0;
  }
  function report(): void {
    say({ added, progress: open.length > 0 ? epoch / (experiment.epochs + 2) : 1 });
    added = nothing();
  }
  return inSlices(step, report, isWanted);
};
