import { evenly } from '../../charts/curve.ts';
import { scalarError } from '../../core/activations/scalar.ts';
import { sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { neuronPair } from '../../core/neuron/neuron.ts';
import { breakOf, wrongWay, type Edge } from '../../core/precision/breaks.ts';
import { fromOutput, type FromOutput } from '../../core/precision/from-output.ts';
import type { Precision } from '../../core/precision/precision.ts';
import type { Table } from '../../stage/export/download.ts';
import type { Shown, Task } from './settings.ts';

export const precisions = ['single', 'double'] as const satisfies readonly Precision[];

/** What is computed from z, in double precision: neither ∂C/∂a nor σ′ is on its way. */
export type FromInput = Pick<FromOutput, 'output' | 'rest' | 'loss' | 'delta' | 'error'>;

export function fromInput({ loss, y }: Task, z: number): FromInput {
  const pair = neuronPair({ activation: 'sigmoid', loss });
  return {
    output: sigmoidActivation.value(z),
    rest: sigmoidActivation.complement(z),
    loss: pair.loss(z, y),
    delta: pair.delta(z, y),
    error: scalarError(sigmoidActivation, z, y),
  };
}

/** What stands at one z: from a in both precisions, and from z. */
export const readAt = (task: Task, z: number) => ({
  single: fromOutput(task.loss, 'single', z, task.y),
  double: fromOutput(task.loss, 'double', z, task.y),
  stable: fromInput(task, z),
});
export type Readings = ReturnType<typeof readAt>;

/** Where what is computed from a breaks down, in each precision. */
export const breaksOf = ({ loss, y }: Task) => ({
  single: breakOf(loss, 'single', y),
  double: breakOf(loss, 'double', y),
});
export type Breaks = ReturnType<typeof breaksOf>;

/** How far from a break, in z, its stairs are drawn closely. */
const stairs = 4;

/** The z at which curves are drawn, close where they have stairs, up to the last one before each break. */
export function gridOf({ from, to }: Shown, breaks: Breaks): Float64Array {
  const near = precisions.flatMap((precision) => {
    const { last } = breaks[precision];
    return [...evenly(last - Math.sign(last) * stairs, last, 200)];
  });
  const inside = near.filter((z) => z >= from && z <= to);
  return Float64Array.from([...evenly(from, to, 401), ...inside]).sort();
}

/** Whether something computed from a at z has not broken down yet. */
export const isBefore = (z: number, y: Task['y'], { last }: Edge): boolean =>
  wrongWay(y) * (z - last) <= 0;

/** All three ways as numbers, one row a z. */
export function waysTable(shown: Shown): Table {
  const ways = ['single', 'double', 'stable'] as const;
  return {
    name: `${shown.loss}-y=${shown.y}`,
    header: ['z', 'lossSingle', 'dzSingle', 'lossDouble', 'dzDouble', 'lossFromZ', 'dzFromZ'],
    rows: () =>
      [...evenly(shown.from, shown.to, 351)].map((z) => {
        const readings = readAt(shown, z);
        return [z, ...ways.flatMap((way) => [readings[way].loss, readings[way].delta])];
      }),
  };
}
