import { linearAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Dot, type PlotData } from '../../charts/plot.ts';
import {
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
  softmaxLogLikelihood,
} from '../../core/two-class.ts';
import type { TwoClassWords } from '../../strings/two-class.ts';
import type { TwoClassSettings } from './settings.ts';

const extent = 6;
const zs = Float64Array.from({ length: 241 }, (_, i) => -extent + (i * 2 * extent) / 240);

/** The weighted inputs of the classes there are. */
export const inputsOf = ({ classes, z1, z2, z3 }: TwoClassSettings) =>
  classes === 3 ? [z1, z2, z3] : [z1, z2];

/** The true class from 0, moved to the last where there are only two. */
export const labelOf = ({ classes, label }: TwoClassSettings) => Math.min(label, classes) - 1;

/** −ln a_y and (9) against z₁; with two classes the sigmoid neuron's (3) as points on the first. */
export function lossPlot(settings: TwoClassSettings, words: TwoClassWords): PlotData {
  const others = inputsOf(settings).slice(1);
  const label = labelOf(settings);
  const likelihood = zs.map((z1) => softmaxLogLikelihood([z1, ...others], label));
  const all = zs.map((z1) => softmaxCrossEntropy([z1, ...others], label));
  const x = linearAxis(words.horizontal, [-extent, extent], 6);
  const top = Math.min(Math.max(Math.ceil(Math.max(...all)), 2), 16);
  const y = linearAxis(words.vertical, [0, top]);
  const curve = (values: Float64Array) => {
    const kept = [...zs.keys()].filter((i) => values[i]! <= top);
    const at = kept.map((i) => zs[i]!);
    const of = kept.map((i) => values[i]!);
    return {
      path: linePath(at, of, { x, y }),
      points: at.map((value, i) => [x.at(value), y.at(of[i]!)] as const),
    };
  };
  const [own, both] = [curve(likelihood), curve(all)];
  const middle = (points: typeof own.points) =>
    points.filter(([at], k) => k % 6 === 0 && at > 0.1 && at < 0.9);
  const single: Dot[] =
    settings.classes === 2
      ? [...zs.keys()]
          .filter((i) => i % 20 === 10 && likelihood[i]! <= top)
          .map((i) => ({
            x: zs[i]!,
            y: sigmoidCrossEntropy(zs[i]!, settings.z2, label),
            tone: 'ce',
            isHollow: true,
          }))
      : [];
  const isInside = Math.abs(settings.z1) <= extent;
  const now = softmaxLogLikelihood(inputsOf(settings), label);
  const labels = placeLabels(
    [
      { text: words.likelihood, tone: 'll', points: middle(own.points) },
      { text: words.all, tone: 'soft', points: middle(both.points) },
      ...(single.length > 0
        ? [
            {
              text: words.single,
              tone: 'ce' as const,
              points: single.map((dot) => [x.at(dot.x), y.at(dot.y)] as const),
            },
          ]
        : []),
    ],
    [own.points, both.points],
  );
  return {
    x,
    y,
    lines: [
      { id: 'all', path: both.path, tone: 'soft', dash: '5 4' },
      { id: 'likelihood', path: own.path, tone: 'll', isThick: true },
    ],
    dots: [
      ...single,
      ...(isInside && now <= top ? [{ x: settings.z1, y: now, tone: 'll' as const }] : []),
    ],
    labels,
    ...(isInside && { cursor: settings.z1 }),
  };
}
