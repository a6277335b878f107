import { trainDepth, type DepthExperiment, type DepthRecord } from '../../core/depth/depth.ts';
import { depthPairs, depthRuns, type DepthRunName } from '../../experiments/depth-runs.ts';
import { once } from '../once.ts';

/** Every record of a run, trained while the site is built. */
export const finishedDepth = once((experiment: DepthExperiment): readonly DepthRecord[] => [
  ...trainDepth(experiment),
]);

/** The first and the last record of a run under every output pair, in the order of `depthPairs`. */
export function finishedEnds(name: DepthRunName): readonly (readonly DepthRecord[])[] {
  return depthPairs.map((pair) => {
    const records = finishedDepth({ ...depthRuns[name], pair });
    return [records[0]!, records.at(-1)!];
  });
}
