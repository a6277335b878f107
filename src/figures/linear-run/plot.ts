import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { linePath, type PlotData } from '../../charts/plot.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';
import type { LinearRunWords } from '../../strings/linear-run.ts';
import type { LinearRun } from './run.ts';

/** The run and its law as a plot; what grows beyond twenty times the start is cut where it leaves. */
export function linearPlot(
  { run, law, leaves }: LinearRun,
  epochs: number,
  epoch: number,
  words: Worded<LinearRunWords>,
): PlotData {
  const end = leaves ?? run.output.length;
  const shown = run.output.subarray(0, end);
  const largest = shown.reduce((most, a) => Math.max(most, Math.abs(a)), 0) || 1;
  const top = roundEnd(largest);
  const low =
    shown.some((a) => a < 0) && shown.some((a) => a > 1e-9 * largest)
      ? -top
      : shown.some((a) => a < 0)
        ? -top
        : 0;
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs]);
  const y = linearAxis(words.vertical, [low, top]);
  const numbers = Float64Array.from({ length: end }, (_, n) => n);
  const mark = Math.min(epoch, end - 1);
  return {
    x,
    y,
    lines: [
      { id: 'run', path: linePath(numbers, shown, { x, y }), tone: 'mse', isThick: true },
      {
        id: 'law',
        path: linePath(numbers, law.subarray(0, end), { x, y }),
        tone: 'ink',
        dash: '2 5',
      },
    ],
    dots: [{ x: mark, y: shown[mark]!, tone: 'mse' }],
    cursor: epoch,
  };
}
