import { learntWithin, waitingCap, waitingGrid } from '../experiments/waiting-grid.ts';
import type { Family } from './family.ts';

/** Numbers about the map of waiting times. */
export const waitingMeasures: Family = {
  'waitingMap.runs': 2 * waitingGrid.length - 1,
  'waitingMap.side': waitingGrid.length,
  'waitingMap.learntWithin': learntWithin,
  'waitingMap.capFewRuns': waitingCap.fewRuns,
  'waitingMap.capManyRuns': waitingCap.manyRuns,
};
