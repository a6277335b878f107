import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import type { PlotData } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
import type { LinearRunWords } from '../../strings/linear-run.ts';
import type { LinearRun } from './run.ts';

/** The run and its law as a plot over the epochs in which it is finite; what grows beyond twenty times the start is cut where it leaves. */
export function linearPlot(
  { run, law, leaves }: LinearRun,
  epoch: number,
  words: LinearRunWords,
): PlotData {
  const last = run.output.length - 1;
  const end = leaves ?? run.output.length;
  const shown = run.output.subarray(0, end);
  const largest = shown.reduce((most, a) => Math.max(most, Math.abs(a)), 0) || 1;
  const top = roundEnd(largest);
  const axes = {
    x: wholeAxis(words.frame.transport.epoch, [0, last]),
    y: linearAxis(words.frame.terms.output, [shown.some((a) => a < 0) ? -top : 0, top]),
  };
  const path = (values: Float64Array) => curve(epochsTo(last), values.subarray(0, end), axes).path;
  const mark = Math.min(epoch, end - 1);
  return {
    ...axes,
    lines: [
      {
        id: 'run',
        name: words.numbers.output,
        path: path(run.output),
        tone: tones.quadratic,
        isThick: true,
      },
      { id: 'law', name: words.numbers.law, path: path(law), tone: 'ink', dash: '2 5' },
    ],
    dots: [{ x: mark, y: shown[mark]!, tone: tones.quadratic }],
    cursor: epoch,
  };
}
