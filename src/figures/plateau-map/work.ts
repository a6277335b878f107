import { waitingMap } from '../../core/neuron/waiting.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { learntWithin, waitingCap, waitingGrid } from '../../experiments/waiting-grid.ts';
import type { Work } from '../../stage/work/messages.ts';
import { inSlices } from '../../stage/work/slices.ts';

const { loss, eta, y } = neuronRuns.badStart;

/** With x = ±1 the 4096 starts share 127 values of z₀, few enough to train at once. */
export const hasFewRuns = (x: number) => Math.abs(x) === 1;

/** How long the map waits for a start. */
export const capOf = (x: number) => (hasFewRuns(x) ? waitingCap.fewRuns : waitingCap.manyRuns);

/** Waiting times of some rows of the map, by default all. */
export function waitingRows(x: number, biases: readonly number[] = waitingGrid): Float64Array {
  return waitingMap({ loss, eta, x, y }, waitingGrid, biases, learntWithin, capOf(x));
}

/** The map for x as far as it is computed: the times of all rows, and the share of them that is there. */
export interface WaitingReport {
  readonly x: number;
  readonly times: Float64Array;
  readonly progress: number;
}

/** Computes the map for x row by row, and tells of it slice by slice. */
export const computeMap: Work<number, WaitingReport> = (x, say, isWanted) => {
  const side = waitingGrid.length;
  const times = new Float64Array(side * side);
  let row = 0;
  function step(): boolean {
    times.set(waitingRows(x, [waitingGrid[row]!]), row * side);
    row += 1;
    return row === side;
  }
  return inSlices(step, () => say({ x, times, progress: row / side }), isWanted);
};

/** How many different runs the map needs: one for each value of z₀ = w₀x + b₀. */
export function differentRuns(x: number): number {
  const starts = waitingGrid.flatMap((b) => waitingGrid.map((w) => Math.round((w * x + b) * 1e9)));
  return new Set(starts).size;
}
