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

/** Both losses of the softmax over z₁. */
function lossesOver(settings: TwoClassSettings) {
  const others = inputsOf(settings).slice(1);
  const label = labelOf(settings);
  const likelihoods = zs.map((z1) => softmaxLogLikelihood([z1, ...others], label));
  const sums = zs.map((z1) => softmaxCrossEntropy([z1, ...others], label));
  return { likelihoods, sums };
}

/** −ln a_y against z₁: with two classes the sigmoid neuron's (3) as points on it, with three (9) over all outputs beside it. */
export function lossPlot(settings: TwoClassSettings, words: TwoClassWords): PlotData {
  const { classes, z1: z, z2 } = settings;
  const label = labelOf(settings);
  const { likelihoods, sums } = lossesOver(settings);
  const isTwo = classes === 2;
  const highest = Math.max(...(isTwo ? likelihoods : sums));
  const top = Math.min(Math.max(Math.ceil(highest), 2), 16);
  const x = linearAxis(words.horizontal, [-extent, extent], 6);
  const y = linearAxis(words.frame.terms.loss, [0, top]);
  const likelihood = clippedCurve(zs, likelihoods, { x, y });
  const all = clippedCurve(zs, sums, { x, y });
  const single = isTwo ? singleDots(z2, label, (i) => likelihoods[i]! <= top) : [];
  const middle = (points: readonly Point[]) =>
    points.filter(([at], k) => k % 6 === 0 && at > 0.1 && at < 0.9);
  const now = softmaxLogLikelihood(inputsOf(settings), label);
  const isInside = Math.abs(z) <= extent;
  const { logLikelihood: tone, crossEntropy } = tones;
  const dots = isInside && now <= top ? [...single, { x: z, y: now, tone }] : single;
  const pointOf = (dot: Dot): Point => [x.at(dot.x), y.at(dot.y)];
  const around = obstaclesOf(isInside ? x.at(z) : undefined, dots.map(pointOf));
  const { terms } = words.frame;
  const { curves } = words;
  const softmax = isTwo ? words.likelihood : terms.logLikelihood;
  const wanted = [
    {
      text: softmax,
      tone,
      points: middle(likelihood.points),
      curve: likelihood.points,
    },
    isTwo
      ? {
          text: curves.single,
          short: curves.singleShort,
          tone: crossEntropy,
          points: single.map(pointOf),
          curve: likelihood.points,
        }
      : { text: curves.all, tone: crossEntropy, points: middle(all.points), curve: all.points },
  ];
  return {
    x,
    y,
    lines: [
      ...(isTwo ? [] : [{ id: 'all', name: curves.all, path: all.path, tone: crossEntropy }]),
      { id: 'likelihood', name: softmax, path: likelihood.path, tone, isThick: true },
    ],
    dots,
    labels: placeLabels(wanted, {
      ...around,
      curves: [likelihood.points, ...(isTwo ? [] : [all.points]), ...around.curves],
    }),
    cursor: isInside ? z : undefined,
  };
}

/** How many times −ln a_y (9) is, against z₁: from 1 to 2, whatever the classes. */
export function ratioPlot(settings: TwoClassSettings, words: TwoClassWords): PlotData {
  const { z1: z } = settings;
  const { likelihoods, sums } = lossesOver(settings);
  const ratios = sums.map((sum, i) => sum / likelihoods[i]!);
  const axes = {
    x: linearAxis(words.horizontal, [-extent, extent], 6),
    y: linearAxis(words.ratio, [1, 2.1]),
  };
  const tone = 'ink';
  const { path } = clippedCurve(zs, ratios, axes);
  const all = softmaxCrossEntropy(inputsOf(settings), labelOf(settings));
  const now = all / softmaxLogLikelihood(inputsOf(settings), labelOf(settings));
  const isInside = Math.abs(z) <= extent && now <= 2.1;
  return {
    ...axes,
    lines: [{ id: 'ratio', path, tone, isThick: true }],
    dots: isInside ? [{ x: z, y: now, tone }] : [],
    cursor: isInside ? z : undefined,
  };
}
