import { waitingMap } from '../../core/waiting.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { learntWithin, waitingCap, waitingGrid } from '../../experiments/waiting-grid.ts';

const { loss, eta, y } = neuronRuns.badStart;

/** With x = ±1 the 4096 starts share 127 values of z₀, few enough to train at once. */
export const hasFewRuns = (x: number) => Math.abs(x) === 1;

/** How long the map waits for a start. */
export const capOf = (x: number) => (hasFewRuns(x) ? waitingCap.fewRuns : waitingCap.manyRuns);

/** Waiting times of some rows of the map, by default all. */
export function waitingRows(x: number, biases: readonly number[] = waitingGrid): Float64Array {
  return waitingMap({ loss, eta, x, y }, waitingGrid, biases, learntWithin, capOf(x));
}

/** How many different runs the map needs: one for each value of z₀ = w₀x + b₀. */
export function differentRuns(x: number): number {
  const starts = waitingGrid.flatMap((b) => waitingGrid.map((w) => Math.round((w * x + b) * 1e9)));
  return new Set(starts).size;
}
