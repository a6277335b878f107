import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import type { PlotData } from '../../charts/plot.ts';
import { subscript } from '../../strings/show.ts';
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
