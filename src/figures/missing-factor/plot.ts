import type { NeuronRun } from '../../core/neuron.ts';
import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, visibleIndices, type PlotData } from '../../charts/plot.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';
import type { MissingFactorWords } from '../../strings/missing-factor.ts';
import type { BothSteps } from './run.ts';

/** Both outputs against the number of updates. */
export function missingFactorPlot(
  { gradient, slopeless }: BothSteps,
  epoch: number,
  words: Worded<MissingFactorWords>,
): PlotData {
  const last = gradient.output.length - 1;
  const x = wholeAxis(words.frame.transport.epoch, [0, last]);
  const y = linearAxis(words.vertical, [0, 1]);
  const numbers = Float64Array.from({ length: last + 1 }, (_, n) => n);
  const curve = ({ output }: NeuronRun) =>
    visibleIndices(output, 48).map((i) => [x.at(i), y.at(output[i]!)] as const);
  const curves = [curve(gradient), curve(slopeless)];
  const middle = (points: (typeof curves)[number]) => points.filter(([at]) => at > 0.2 && at < 0.8);
  const otherMark = Math.min(epoch, slopeless.output.length - 1);
  return {
    x,
    y,
    lines: [
      {
        id: 'gradient',
        path: linePath(numbers, gradient.output, { x, y }),
        tone: 'ce',
        isThick: true,
      },
      {
        id: 'slopeless',
        path: linePath(numbers, slopeless.output, { x, y }),
        tone: 'ink',
        dash: '6 4',
      },
    ],
    dots: [
      { x: epoch, y: gradient.output[epoch]!, tone: 'ce' },
      { x: otherMark, y: slopeless.output[otherMark]!, tone: 'ink', isHollow: true },
    ],
    labels: placeLabels(
      [
        { text: words.trueStep, tone: 'ce', points: middle(curves[0]!) },
        { text: words.otherStep, tone: 'ink', points: middle(curves[1]!) },
      ],
      curves,
    ),
    cursor: epoch,
  };
}
