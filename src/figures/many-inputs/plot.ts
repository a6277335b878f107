import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import type { DiagramData } from '../../charts/diagram.ts';
import { linePath, type PlotData } from '../../charts/plot.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';
import type { ManyInputsWords } from '../../strings/many-inputs.ts';
import type { ManyInputsRun } from './run.ts';

/** The mean loss against the epoch. */
export function manyInputsPlot(
  { loss }: ManyInputsRun,
  epoch: number,
  words: Worded<ManyInputsWords>,
): PlotData {
  const x = wholeAxis(words.frame.transport.epoch, [0, loss.length - 1], 4);
  const y = linearAxis(words.vertical, [0, roundEnd(loss.reduce((a, b) => Math.max(a, b), 0))]);
  const path = linePath(
    Float64Array.from(loss, (_, n) => n),
    loss,
    { x, y },
  );
  const dots = [{ x: epoch, y: loss[epoch]!, tone: 'ce' as const }];
  return { x, y, lines: [{ id: 'loss', path, tone: 'ce', isThick: true }], dots, cursor: epoch };
}

const short = (value: number) => value.toFixed(2).replace('-', '−');

/** A name with the number of an input below the line: x₁, w₂. */
export const numbered = (name: string, j: number) => `${name}${'₁₂₃₄'[j]}`;

/** The neuron with its inputs at one epoch. */
export function manyInputsDiagram({ w, b }: ManyInputsRun, epoch: number): DiagramData {
  const middle = 0.52;
  const gap = w.length > 1 ? Math.min(0.55, 0.8 / (w.length - 1)) : 0;
  const height = (j: number) => middle + gap * (j - (w.length - 1) / 2);
  return {
    nodes: [
      ...w.map((_, j) => ({
        ...{ id: `x${j + 1}`, x: 0.08, y: height(j), kind: 'value' as const },
        ...{ lines: [numbered('x', j)], caption: '' },
      })),
      {
        ...{ id: 'neuron', x: 0.6, y: middle, kind: 'neuron' },
        ...{ lines: ['a = σ(z)'], caption: `b = ${short(b[epoch]!)}` },
      },
      { id: 'a', x: 0.92, y: middle, kind: 'value', lines: ['a'], caption: '' },
    ],
    edges: [
      ...w.map((values, j) => ({
        ...{ from: `x${j + 1}`, to: 'neuron', weight: values[epoch]! },
        text: `${numbered('w', j)} = ${short(values[epoch]!)}`,
      })),
      { from: 'neuron', to: 'a', weight: 0, text: '' },
    ],
  };
}
