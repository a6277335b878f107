import { sigmoid } from '../core/activations/sigmoid.ts';
import { neuronPair } from '../core/neuron.ts';
import { linearAxis } from '../charts/axis.ts';
import { placeLabels } from '../charts/place-labels.ts';
import { linePath, type PlotData } from '../charts/plot.ts';
import { showValue } from '../charts/show.ts';
import { fill } from '../strings/fill.ts';
import type { LossShapeWords } from '../strings/loss-shape.ts';

/** What `loss-shape` lets move: the target, the output read out, and the horizontal axis. */
export type LossShapeSettings = { y: number; a: number; view: string };

export const lossShape = {
  id: 'loss-shape',
  opening: { y: 0, a: 0.98, view: 'a' } as LossShapeSettings,
  numbers: { y: { min: 0, max: 1 }, a: { min: 0.001, max: 0.999 } },
  choices: { view: ['a', 'z'] },
};

/** Weighted inputs from −7 to 7: outputs from 0.0009 to 0.9991. */
const zs = Float64Array.from({ length: 281 }, (_, i) => (i - 140) / 20);
const top = 5;

export const quadratic = neuronPair({ activation: 'sigmoid', loss: 'quadratic' });
export const crossEntropy = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

/** z of an output strictly between 0 and 1. */
export const logit = (a: number) => Math.log(a / (1 - a));

/** The smallest value of cross-entropy, the entropy of the target. */
export function entropyOf(y: number): number {
  return y === 0 || y === 1 ? 0 : crossEntropy.loss(logit(y), y);
}

/** Both losses as tables over z, for the plot and the download. */
export function lossCurves(y: number) {
  const mse = zs.map((z) => quadratic.loss(z, y));
  const entropic = zs.map((z) => crossEntropy.loss(z, y));
  return { zs, outputs: zs.map(sigmoid), mse, entropic };
}

/** Both losses against a or z, their minima and the point read out. What lies above 5 is cut off. */
export function lossShapePlot({ y, a, view }: LossShapeSettings, words: LossShapeWords): PlotData {
  const { outputs, mse, entropic } = lossCurves(y);
  const isByZ = view === 'z';
  const x = isByZ ? linearAxis(words.views.z, [-7, 7], 7) : linearAxis(words.views.a, [0, 1]);
  const axis = linearAxis(words.vertical, [0, top]);
  const across = isByZ ? zs : outputs;
  const within = entropic.map((value) => Math.min(value, top));
  const point = isByZ ? logit(a) : a;
  const points = (values: Float64Array) =>
    Array.from(values, (value, i) => [x.at(across[i]!), axis.at(value)] as const);
  const curves = [points(mse), points(within)];
  const isEdge = y === 0 || y === 1;
  const minimum = isByZ ? logit(Math.min(Math.max(y, 0.001), 0.999)) : y;
  const wanted = curves.map((curve, i) => ({
    text: i === 0 ? words.mse : words.crossEntropy,
    tone: i === 0 ? ('mse' as const) : ('ce' as const),
    points: curve.filter(
      ([at, height], k) => k % 8 === 0 && at > 0.08 && at < 0.92 && height < 0.9,
    ),
  }));
  const labels = placeLabels(wanted, curves);
  const entropy = fill(words.minimum, { value: showValue(entropyOf(y)) });
  const atMinimum = isEdge
    ? []
    : [
        {
          text: entropy,
          tone: 'soft' as const,
          points: [[x.at(minimum), axis.at(entropyOf(y))] as const],
        },
      ];
  return {
    x,
    y: axis,
    lines: [
      { id: 'mse', path: linePath(across, mse, { x, y: axis }), tone: 'mse', isThick: true },
      {
        id: 'crossEntropy',
        path: linePath(across, within, { x, y: axis }),
        tone: 'ce',
        isThick: true,
      },
    ],
    dots: [
      ...(isEdge ? [] : [{ x: minimum, y: entropyOf(y), tone: 'ce' as const, isHollow: true }]),
      ...(isEdge ? [] : [{ x: minimum, y: 0, tone: 'mse' as const, isHollow: true }]),
      { x: point, y: quadratic.loss(logit(a), y), tone: 'mse' },
      { x: point, y: Math.min(top, crossEntropy.loss(logit(a), y)), tone: 'ce' },
    ],
    labels: [...labels, ...placeLabels(atMinimum, curves, labels)],
    cursor: point,
  };
}
