import { contourPath } from '../../charts/contour.ts';
import type { Point } from '../../charts/plot.ts';
import { slopeAt, type NeuronSample } from '../../core/neuron/path.ts';
import { pairs, plateauBelow, type ShownLoss } from './run.ts';
import { reach } from './settings.ts';

/** Nodes of the grid along w and along b, whose ends are the map's edges. */
export const nodes = 96;
const at = (node: number) => -reach + (2 * reach * node) / (nodes - 1);

/** The heights at which lines are drawn: every twentieth for squared error; for cross-entropy, which goes up straight, by steps. */
export const heights = {
  quadratic: [0.005, 0.02, ...Array.from({ length: 10 }, (_, i) => (i + 1) / 20)],
  crossEntropy: [0.02, 0.1, 0.3, 0.6, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30],
} as const;

/** The loss at every node, and whether it is plateau, as 1 or 0: row after row of b, from below. */
export function gridOf(samples: readonly NeuronSample[], loss: ShownLoss) {
  const values = new Float64Array(nodes * nodes);
  const plateau = new Float64Array(nodes * nodes);
  const slope = { loss: 0, dw: 0, db: 0, outputs: new Float64Array(samples.length) };
  const task = { activation: 'sigmoid', samples } as const;
  for (let row = 0; row < nodes; row++)
    for (let column = 0; column < nodes; column++) {
      slopeAt(task, pairs[loss], at(column), at(row), slope);
      values[row * nodes + column] = slope.loss;
      const isWrong = samples.some(({ y }, s) => Math.abs(slope.outputs[s]! - y) > 0.5);
      // Positive on the plateau, and 0 where the gradient is as long as that.
      const flat = 1 - Math.hypot(slope.dw, slope.db) / plateauBelow;
      plateau[row * nodes + column] = isWrong ? flat : Math.min(flat, -0.01);
    }
  return { values, plateau };
}

/** The lines of equal loss, and the plateau. */
export function contoursOf(samples: readonly NeuronSample[], loss: ShownLoss) {
  const { values, plateau } = gridOf(samples, loss);
  return {
    lines: heights[loss]
      .map((height) => ({ height, path: contourPath(values, nodes, height, 'line') }))
      .filter(({ path }) => path !== ''),
    plateau: contourPath(plateau, nodes, 0, 'area'),
  };
}
export type Contours = ReturnType<typeof contoursOf>;

/** Where a place of the map is, in fractions from the lower left corner. */
export const placeOf = (w: number, b: number): Point => [
  (w + reach) / (2 * reach),
  (b + reach) / (2 * reach),
];
