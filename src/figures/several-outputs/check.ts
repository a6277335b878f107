import { sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { lossAndGradient, meanLoss, wholeBatch } from '../../core/descent.ts';
import { losses } from '../../core/losses/named.ts';
import { emptyNetwork } from '../../core/network.ts';
import { createWorkspace, forward, loadSample } from '../../core/pass.ts';
import { packSamples } from '../../core/samples.ts';
import type { Table } from '../../stage/export/download.ts';
import { randomNetwork } from './network.ts';
import type { SeveralOutputsSettings } from './settings.ts';

/** One term of (11): the output below, the error, and the slope that (11) leaves out. */
export interface Term {
  readonly below: number;
  readonly error: number;
  readonly slope: number;
}

/** One gradient of the output layer; `k` is undefined for a bias, which has aₖ = 1. */
export interface Cell {
  readonly j: number;
  readonly k: number | undefined;
  readonly terms: readonly Term[];
  readonly formula: number;
  readonly withSlope: number;
  readonly numerical: number;
  /** What the core's back-propagation gives. */
  readonly core: number;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Every gradient of the output layer of a random network, by (11) and by central differences of the mean loss. */
export function checkGradients(settings: SeveralOutputsSettings): Cell[] {
  const { inputs, hidden, outputs } = settings;
  const { pair, shape, network, given } = randomNetwork(settings);
  const samples = packSamples(given, inputs, outputs);
  const loss = losses[pair.loss];
  const room = createWorkspace(network);
  const gradient = emptyNetwork(shape);
  lossAndGradient(network, loss, samples, wholeBatch(samples), room, gradient);

  const states = given.map(({ y }, s) => {
    loadSample(room, samples, s);
    forward(network, room);
    const low = hidden === 0 ? room.input : room.a[0]!;
    return { y, below: low.slice(), a: room.a.at(-1)!.slice(), z: room.z.at(-1)!.slice() };
  });
  const [last, propagated] = [network.at(-1)!, gradient.at(-1)!];
  const numericalAt = (values: Float64Array, index: number) => {
    const nudge = 1e-5;
    const kept = values[index]!;
    values[index] = kept + nudge;
    const above = meanLoss(network, loss, samples, room);
    values[index] = kept - nudge;
    const under = meanLoss(network, loss, samples, room);
    values[index] = kept;
    return (above - under) / (2 * nudge);
  };
  const isSigmoid = pair.activation === 'sigmoid';
  return Array.from({ length: outputs }, (_, j) =>
    [...Array.from({ length: last.inputs }, (_, k) => k), undefined].map((k): Cell => {
      const terms = states.map((state): Term => ({
        below: k === undefined ? 1 : state.below[k]!,
        error: state.a[j]! - state.y[j]!,
        slope: isSigmoid ? sigmoidActivation.slope(state.z[j]!) : 1,
      }));
      const index = k === undefined ? j : j * last.inputs + k;
      const parameters = k === undefined ? 'biases' : 'weights';
      return {
        j,
        k,
        terms,
        formula: mean(terms.map(({ below, error }) => below * error)),
        withSlope: mean(terms.map(({ below, error, slope }) => below * error * slope)),
        numerical: numericalAt(last[parameters], index),
        core: propagated[parameters][index]!,
      };
    }),
  ).flat();
}

/** The largest difference of two columns, relative to the largest gradient of the table. */
export function largestDifference(
  cells: readonly Cell[],
  a: 'formula' | 'withSlope',
  b: 'numerical' | 'core',
): number {
  const scale = Math.max(...cells.map((cell) => Math.abs(cell[b])), 1e-12);
  return Math.max(...cells.map((cell) => Math.abs(cell[a] - cell[b]))) / scale;
}

/** The gradients as numbers, one row each; a bias has k = 0. */
export const gradientTable = (name: string, cells: readonly Cell[]): Table => ({
  name,
  header: ['j', 'k', 'formula', 'withSlope', 'numerical', 'core'],
  rows: () =>
    cells.map(({ j, k, formula, withSlope, numerical, core }) => [
      j + 1,
      k === undefined ? 0 : k + 1,
      formula,
      withSlope,
      numerical,
      core,
    ]),
});
