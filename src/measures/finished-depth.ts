import { trainDepth, type DepthExperiment, type DepthRecord } from '../core/depth.ts';
import { depthPairs, depthRuns, type DepthRunName } from '../experiments/depth-runs.ts';

const finished = new Map<string, readonly DepthRecord[]>();

/** Every record of a run, trained while the site is built, once. */
export function finishedDepth(experiment: DepthExperiment): readonly DepthRecord[] {
  const key = JSON.stringify(experiment);
  const known = finished.get(key);
  if (known) return known;
  const records = [...trainDepth(experiment)];
  finished.set(key, records);
  return records;
}

/** The first and the last record of a run under every output pair, in the order of `depthPairs`. */
export function finishedEnds(name: DepthRunName): readonly (readonly DepthRecord[])[] {
  return depthPairs.map((pair) => {
    const records = finishedDepth({ ...depthRuns[name], pair });
    return [records[0]!, records.at(-1)!];
  });
}
