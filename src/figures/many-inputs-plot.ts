import { linearAxis, roundEnd, wholeAxis } from '../charts/axis.ts';
import type { DiagramData } from '../charts/diagram.ts';
import { linePath, type PlotData } from '../charts/plot.ts';
import type { ManyInputsRun } from './many-inputs-run.ts';

/** The mean loss against the epoch. */
export function manyInputsPlot(
  { loss }: ManyInputsRun,
  epoch: number,
  names: { epoch: string; loss: string },
): PlotData {
  const x = wholeAxis(names.epoch, [0, loss.length - 1], 4);
  const y = linearAxis(names.loss, [0, roundEnd(loss.reduce((a, b) => Math.max(a, b), 0))]);
  const path = linePath(
    Float64Array.from(loss, (_, n) => n),
    loss,
    { x, y },
  );
  const dots = [{ x: epoch, y: loss[epoch]!, tone: 'ce' as const }];
  return { x, y, lines: [{ id: 'loss', path, tone: 'ce', isThick: true }], dots, cursor: epoch };
}

const short = (value: number) => value.toFixed(2).replace('-', '−');

/** The neuron with its two inputs at one epoch. */
export function manyInputsDiagram({ w1, w2, b }: ManyInputsRun, epoch: number): DiagramData {
  const [first, second, bias] = [w1[epoch]!, w2[epoch]!, b[epoch]!];
  return {
    nodes: [
      { id: 'x1', x: 0.08, y: 0.25, kind: 'value', lines: ['x₁'], caption: '' },
      { id: 'x2', x: 0.08, y: 0.8, kind: 'value', lines: ['x₂'], caption: '' },
      {
        id: 'neuron',
        x: 0.6,
        y: 0.52,
        kind: 'neuron',
        lines: ['a = σ(z)'],
        caption: `b = ${short(bias)}`,
      },
      { id: 'a', x: 0.92, y: 0.52, kind: 'value', lines: ['a'], caption: '' },
    ],
    edges: [
      { from: 'x1', to: 'neuron', weight: first, text: `w₁ = ${short(first)}` },
      { from: 'x2', to: 'neuron', weight: second, text: `w₂ = ${short(second)}` },
      { from: 'neuron', to: 'a', weight: 0, text: '' },
    ],
  };
}
