import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import type { DiagramData } from '../../charts/diagram/diagram.ts';
import type { PlotData } from '../../charts/plot.ts';
import { showFixed, subscript } from '../../strings/show.ts';
import { tones } from '../../runs/tones.ts';
import type { ManyInputsWords } from '../../strings/many-inputs.ts';
import type { ManyInputsRun } from './run.ts';

const tone = tones.crossEntropy;

/** The mean loss against the epoch. */
export function manyInputsPlot(
  { loss }: ManyInputsRun,
  epoch: number,
  words: ManyInputsWords,
): PlotData {
  const last = loss.length - 1;
  const x = wholeAxis(words.frame.transport.epoch, [0, last], 4);
  const y = linearAxis(words.vertical, [0, roundEnd(loss.reduce((a, b) => Math.max(a, b), 0))]);
  const { path } = curve(epochsTo(last), loss, { x, y });
  const dots = [{ x: epoch, y: loss[epoch]!, tone }];
  return { x, y, lines: [{ id: 'loss', path, tone, isThick: true }], dots, cursor: epoch };
}

/** A name with the number of an input below the line: x₁, w₂. */
export const numbered = (name: string, j: number) => `${name}${subscript(j + 1)}`;

/** The neuron with its inputs at one epoch. */
export function manyInputsDiagram({ w, b }: ManyInputsRun, epoch: number): DiagramData {
  const middle = 0.52;
  const gap = w.length > 1 ? Math.min(0.55, 0.8 / (w.length - 1)) : 0;
  const height = (j: number) => middle + gap * (j - (w.length - 1) / 2);
  const inputs = w.map((values, j) => ({ id: `x${j + 1}`, y: height(j), weight: values[epoch]! }));
  return {
    nodes: [
      ...inputs.map(({ id, y }, j) => ({
        id,
        x: 0.08,
        y,
        kind: 'value' as const,
        lines: [numbered('x', j)],
        caption: '',
      })),
      {
        id: 'neuron',
        x: 0.6,
        y: middle,
        kind: 'neuron',
        lines: ['a = σ(z)'],
        caption: `b = ${showFixed(b[epoch]!, 2)}`,
      },
      { id: 'a', x: 0.92, y: middle, kind: 'value', lines: ['a'], caption: '' },
    ],
    edges: [
      ...inputs.map(({ id, weight }, j) => ({
        from: id,
        to: 'neuron',
        weight,
        text: `${numbered('w', j)} = ${showFixed(weight, 2)}`,
      })),
      { from: 'neuron', to: 'a', weight: 0, text: '' },
    ],
  };
}
