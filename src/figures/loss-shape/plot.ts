import { sigmoid } from '../../core/activations/sigmoid.ts';
import { neuronPair } from '../../core/neuron.ts';
import { linearAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type PlotData } from '../../charts/plot.ts';
import { showValue } from '../../charts/show.ts';
import type { Table } from '../../stage/export/download.ts';
import { fill } from '../../strings/fill.ts';
import type { LossShapeWords } from '../../strings/loss-shape.ts';
import type { LossShapeSettings } from './settings.ts';

/** Weighted inputs from −12 to 12: over the outputs this reaches the plot's top for every target. */
const zs = Float64Array.from({ length: 481 }, (_, i) => (i - 240) / 20);
const farthest = 7;
const top = 5;

export const quadratic = neuronPair({ activation: 'sigmoid', loss: 'quadratic' });
export const crossEntropy = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

/** z of an output strictly between 0 and 1. */
export const logit = (a: number) => Math.log(a / (1 - a));

/** The smallest value of cross-entropy, the entropy of the target. */
export function entropyOf(y: number): number {
  return y === 0 || y === 1 ? 0 : crossEntropy.loss(logit(y), y);
}

/** Both losses over z. */
function lossCurves(y: number) {
  const mse = zs.map((z) => quadratic.loss(z, y));
  const entropic = zs.map((z) => crossEntropy.loss(z, y));
  return { outputs: zs.map(sigmoid), mse, entropic };
}

/** Both losses as numbers, one row a z. */
export function lossTable(y: number): Table {
  const { outputs, mse, entropic } = lossCurves(y);
  return {
    name: `y=${y}`,
    header: ['z', 'output', 'mse', 'crossEntropy'],
    rows: () => Array.from(zs, (z, i) => [z, outputs[i]!, mse[i]!, entropic[i]!]),
  };
}

/** The stretch of a convex curve below the top of the plot, its ends put where it crosses. */
function belowTop(xs: Float64Array, values: Float64Array): { xs: number[]; values: number[] } {
  const inside = values.findIndex((value) => value <= top);
  const last = values.findLastIndex((value) => value <= top);
  const kept = { xs: [...xs.slice(inside, last + 1)], values: [...values.slice(inside, last + 1)] };
  const crossing = (low: number, high: number) =>
    xs[low]! + ((top - values[low]!) / (values[high]! - values[low]!)) * (xs[high]! - xs[low]!);
  if (inside > 0) {
    kept.xs.unshift(crossing(inside, inside - 1));
    kept.values.unshift(top);
  }
  if (last < xs.length - 1) {
    kept.xs.push(crossing(last, last + 1));
    kept.values.push(top);
  }
  return kept;
}

/** Both losses against a or z, their minima and the point read out. What lies above 5 is left out. */
export function lossShapePlot({ y, a, view }: LossShapeSettings, words: LossShapeWords): PlotData {
  const { outputs, ...over } = lossCurves(y);
  const isByZ = view === 'z';
  const x = isByZ
    ? linearAxis(words.choices.view.z, [-farthest, farthest], 7)
    : linearAxis(words.choices.view.a, [0, 1]);
  const axis = linearAxis(words.vertical, [0, top]);
  const isShown = (_: number, i: number) => !isByZ || Math.abs(zs[i]!) <= farthest;
  const across = (isByZ ? zs : outputs).filter(isShown);
  const [mse, entropic] = [over.mse.filter(isShown), over.entropic.filter(isShown)];
  const within = belowTop(across, entropic);
  const point = isByZ ? logit(a) : a;
  const points = (at: ArrayLike<number>, values: ArrayLike<number>) =>
    Array.from(values, (value, i) => [x.at(at[i]!), axis.at(value)] as const);
  const drawn = [points(across, mse), points(within.xs, within.values)];
  const minimum = isByZ ? logit(y) : y;
  // Against z the minimum of a hard target lies at infinity.
  const isMinimumInside = Math.abs(minimum) <= x.domain[1];
  const value = crossEntropy.loss(logit(a), y);
  const wanted = drawn.map((curve, i) => ({
    text: i === 0 ? words.mse : words.crossEntropy,
    tone: i === 0 ? ('mse' as const) : ('ce' as const),
    points: curve.filter(
      ([at, height], k) => k % 8 === 0 && at > 0.08 && at < 0.92 && height < 0.9,
    ),
  }));
  const labels = placeLabels(wanted, drawn);
  const entropy = fill(words.minimum, { value: showValue(entropyOf(y)) });
  // At a hard target both minima are 0, in the corner, where a label would cover the curves.
  const atMinimum =
    !isMinimumInside || y === 0 || y === 1
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
        path: linePath(within.xs, within.values, { x, y: axis }),
        tone: 'ce',
        isThick: true,
      },
    ],
    dots: [
      ...(isMinimumInside
        ? [
            { x: minimum, y: entropyOf(y), tone: 'ce' as const, isHollow: true },
            { x: minimum, y: 0, tone: 'mse' as const, isHollow: true },
          ]
        : []),
      { x: point, y: quadratic.loss(logit(a), y), tone: 'mse' },
      ...(value <= top ? [{ x: point, y: value, tone: 'ce' as const }] : []),
    ],
    labels: [...labels, ...placeLabels(atMinimum, drawn, labels)],
    cursor: point,
  };
}
