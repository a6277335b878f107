import { logit } from '../core/activations/sigmoid.ts';
import { continuousWait } from '../core/neuron/continuous-wait.ts';
import { waitingTime, type Waiting } from '../core/neuron/waiting.ts';
import { neuronRuns } from '../experiments/neuron-runs.ts';
import { learntWithin, waitingCap, waitingGrid } from '../experiments/waiting-grid.ts';
import type { Family } from './family.ts';

type Loss = Waiting['loss'];

/** z₀ of the table's rows, the mildest first. */
const { goodStart, badStart, worseStart, worstStart } = neuronRuns;
const tableStarts = [goodStart, badStart, worseStart, worstStart].map(({ w, b, x }) => w * x + b);

const waits = (loss: Loss, eta: number, bound: number) =>
  tableStarts.map((z0) => waitingTime({ ...badStart, loss, eta }, z0, bound, 1_000_000));

/** How many times longer the table's last row waits than its first. */
function ratio(loss: Loss, eta: number): number {
  const rows = waits(loss, eta, learntWithin);
  return rows.at(-1)! / rows[0]!;
}

/** Rates from slow to as large as whole epochs allow the ratio to be told. */
const moderateRates = [0.02, 0.05, 0.1, 0.15, 0.3, 0.5, 1];
const ratios = (loss: Loss) => moderateRates.map((eta) => ratio(loss, eta));

/** The largest number of epochs by which the law of continuous time misses a cell of the table. */
function largestMiss(): number {
  const misses = (['quadratic', 'crossEntropy'] as const).flatMap((loss) =>
    [0.5, learntWithin].flatMap((bound) => {
      const end = logit(bound);
      return waits(loss, badStart.eta, bound).map((wait, i) =>
        Math.abs(wait - continuousWait({ ...badStart, loss }, tableStarts[i]!, end)),
      );
    }),
  );
  return Math.max(...misses);
}

/** Numbers about waiting times: the map of them, the table, and their law. */
export const waitingMeasures: Family = {
  'waitingMap.runs': 2 * waitingGrid.length - 1,
  'waitingMap.side': waitingGrid.length,
  'waitingMap.learntWithin': learntWithin,
  'waitingMap.capFewRuns': waitingCap.fewRuns,
  'waitingMap.capManyRuns': waitingCap.manyRuns,
  // Rounded up, so that what is said of every cell is true of the worst.
  'waitingLaw.within': () => Math.ceil(10 * largestMiss()) / 10,
  'waitingRatio.quadratic': () => ratio('quadratic', badStart.eta),
  'waitingRatio.crossEntropy': () => ratio('crossEntropy', badStart.eta),
  'waitingRatio.smallestEta': moderateRates[0]!,
  'waitingRatio.largestEta': moderateRates.at(-1)!,
  'waitingRatio.quadraticLeast': () => Math.min(...ratios('quadratic')),
  'waitingRatio.quadraticMost': () => Math.max(...ratios('quadratic')),
  'waitingRatio.crossEntropyLeast': () => Math.min(...ratios('crossEntropy')),
  'waitingRatio.crossEntropyMost': () => Math.max(...ratios('crossEntropy')),
};
