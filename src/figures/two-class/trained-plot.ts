import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type PlotData } from '../../charts/plot.ts';
import { trainBoth } from '../../core/two-class.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';
import type { TwoClassWords } from '../../strings/two-class.ts';
import { labelOf } from './plot.ts';
import type { TwoClassSettings } from './settings.ts';

/** z₁ − z₂ and a sigmoid neuron's z, trained from the same value at the chapter's rate. */
export function bothTrained(settings: TwoClassSettings) {
  const { eta } = neuronRuns.badStart;
  return trainBoth(settings.z1 - settings.z2, labelOf(settings), eta, 60);
}

/** Both of them against the epoch. */
export function trainedPlot(
  { difference, single }: ReturnType<typeof bothTrained>,
  words: Worded<TwoClassWords>,
): PlotData {
  const last = difference.length - 1;
  const values = [...difference, ...single];
  const x = wholeAxis(words.frame.transport.epoch, [0, last], 4);
  const y = linearAxis(words.trained, [
    Math.floor(Math.min(0, ...values)),
    Math.ceil(Math.max(1, ...values)),
  ]);
  const numbers = Float64Array.from({ length: last + 1 }, (_, n) => n);
  const points = (of: Float64Array) =>
    Array.from(of, (value, n) => [x.at(n), y.at(value)] as const);
  const curves = [points(difference), points(single)];
  const middle = (i: number) => curves[i]!.filter(([at], k) => k % 3 === 0 && at > 0.15);
  return {
    x,
    y,
    lines: [
      {
        id: 'difference',
        path: linePath(numbers, difference, { x, y }),
        tone: 'll',
        isThick: true,
      },
      { id: 'single', path: linePath(numbers, single, { x, y }), tone: 'ce', dash: '6 4' },
    ],
    labels: placeLabels(
      [
        { text: words.difference, tone: 'll', points: middle(0) },
        { text: words.neuron, tone: 'ce', points: middle(1) },
      ],
      curves,
    ),
  };
}
