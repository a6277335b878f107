import { linearAxis } from '../../charts/axis.ts';
import { clippedCurve, evenly } from '../../charts/curve.ts';
import { obstaclesOf } from '../../charts/draw-curves.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { Dot, PlotData, Point } from '../../charts/plot.ts';
import {
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
  softmaxLogLikelihood,
} from '../../core/two-class.ts';
import { tones } from '../../runs/tones.ts';
import type { TwoClassWords } from '../../strings/two-class.ts';
import type { TwoClassSettings } from './settings.ts';

const extent = 6;
const zs = evenly(-extent, extent, 241);

/** The weighted inputs of the classes there are. */
export const inputsOf = ({ classes, z1, z2, z3 }: TwoClassSettings) =>
  classes === 3 ? [z1, z2, z3] : [z1, z2];

/** The true class from 0, moved to the last where there are only two. */
export const labelOf = ({ classes, label }: TwoClassSettings) => Math.min(label, classes) - 1;

/** The sigmoid neuron's (3) where it lies on the first of two curves, as points. */
const singleDots = (z2: number, label: number, isShown: (i: number) => boolean) =>
  [...zs.keys()]
    .filter((i) => i % 20 === 10 && isShown(i))
    .map((i): Dot => {
      const y = sigmoidCrossEntropy(zs[i]!, z2, label);
      return { x: zs[i]!, y, tone: tones.crossEntropy, isHollow: true };
    });

/** −ln a_y and (9) against z₁; with two classes the sigmoid neuron's (3) as points on the first. */
export function lossPlot(settings: TwoClassSettings, words: TwoClassWords): PlotData {
  const { classes, z1: z, z2 } = settings;
  const others = inputsOf(settings).slice(1);
  const label = labelOf(settings);
  const likelihoods = zs.map((z1) => softmaxLogLikelihood([z1, ...others], label));
  const sums = zs.map((z1) => softmaxCrossEntropy([z1, ...others], label));
  const top = Math.min(Math.max(Math.ceil(Math.max(...sums)), 2), 16);
  const x = linearAxis(words.horizontal, [-extent, extent], 6);
  const y = linearAxis(words.frame.terms.loss, [0, top]);
  const likelihood = clippedCurve(zs, likelihoods, { x, y });
  const all = clippedCurve(zs, sums, { x, y });
  const single = classes === 2 ? singleDots(z2, label, (i) => likelihoods[i]! <= top) : [];
  const singlePoints = single.map((dot): Point => [x.at(dot.x), y.at(dot.y)]);
  const middle = ({ points }: typeof all) =>
    points.filter(([at], k) => k % 6 === 0 && at > 0.1 && at < 0.9);
  const tone = tones.logLikelihood;
  const now = softmaxLogLikelihood(inputsOf(settings), label);
  const isInside = Math.abs(z) <= extent;
  const dots = isInside && now <= top ? [...single, { x: z, y: now, tone }] : single;
  const around = obstaclesOf(
    isInside ? x.at(z) : undefined,
    dots.map((dot): Point => [x.at(dot.x), y.at(dot.y)]),
  );
  return {
    x,
    y,
    lines: [
      { id: 'all', name: '(9)', path: all.path, tone: 'soft', dash: '2 4' },
      { id: 'likelihood', name: '−ln a', path: likelihood.path, tone, isThick: true },
    ],
    dots,
    labels: placeLabels(
      [
        { text: '−ln a', tone, points: middle(likelihood), curve: likelihood.points },
        { text: '(9)', tone: 'soft', points: middle(all), curve: all.points },
        ...(single.length > 0
          ? [
              {
                text: '(3)',
                tone: tones.crossEntropy,
                points: singlePoints,
                curve: likelihood.points,
              },
            ]
          : []),
      ],
      { ...around, curves: [likelihood.points, all.points, ...around.curves] },
    ),
    cursor: isInside ? z : undefined,
  };
}
