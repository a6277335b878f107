import { linearAxis, type Axis } from '../../charts/axis.ts';
import { clippedCurve, curve, type Axes } from '../../charts/curve.ts';
import type { Dot, Point } from '../../charts/plot.ts';
import { fromOutput } from '../../core/precision/from-output.ts';
import type { Precision } from '../../core/precision/precision.ts';
import type { LogitsWords } from '../../strings/logits.ts';
import type { Shown } from './settings.ts';
import { fromInput, isBefore, type Breaks } from './ways.ts';

/** What a panel shows over z. */
export type Panel = 'loss' | 'delta';

/** Neutral colours: the loss's own belongs to what is right. */
export const looks = { single: 'soft', double: 'ink' } as const satisfies Record<Precision, string>;

/** The power of ten of the smallest number that double precision has. */
const leastPower = Math.log10(Number.MIN_VALUE);

/** δ of squared error is so small that only its power of ten is seen. */
const isByPower = (panel: Panel, { loss }: Shown) => panel === 'delta' && loss === 'quadratic';

/** The vertical axis: as high as the loss is at the far end, or δ with a little room. */
export function axisOf(panel: Panel, shown: Shown, words: LogitsWords): Axis {
  const farthest = shown.y === 0 ? shown.to : -shown.from;
  if (isByPower(panel, shown)) {
    return linearAxis(words.power, [Math.max(-farthest * Math.LOG10E, leastPower), 0], 6);
  }
  if (panel === 'delta') return linearAxis(words.delta, shown.y === 0 ? [0, 1.2] : [-1.2, 0], 6);
  return linearAxis(words.frame.terms.loss, [0, shown.loss === 'quadratic' ? 0.6 : farthest], 6);
}

/** What a panel draws of a way to compute, at any z. */
function drawn(panel: Panel, shown: Shown, at: (z: number) => Readonly<Record<Panel, number>>) {
  const shows = isByPower(panel, shown) ? (value: number) => Math.log10(Math.abs(value)) : Number;
  return (z: number) => shows(at(z)[panel]);
}

/** The curve of what is computed from z, and its height at any z. */
export function rightCurve(panel: Panel, shown: Shown, grid: Float64Array, axes: Axes) {
  const at = drawn(panel, shown, (z) => fromInput(shown, z));
  return { at, ...clippedCurve(grid, grid.map(at), axes) };
}

/** Where a curve goes as it breaks down: the loss to ∞ and out at the top, δ to 0 and out below, or nowhere. */
function leapTo(panel: Panel, shown: Shown, { y }: Axes): number | undefined {
  if (isByPower(panel, shown)) return y.domain[0];
  return panel === 'loss' ? y.domain[1] : undefined;
}

/** Points of a straight stretch, close enough for a text to stand beside it. */
const along = ([x1, y1]: Point, [x2, y2]: Point): Point[] =>
  Array.from({ length: 9 }, (_, i) => [x1 + ((x2 - x1) * i) / 8, y1 + ((y2 - y1) * i) / 8]);

/** What is computed from a in one precision: its curve as far as that goes, where it ends, and its leap. */
export function brokenCurve(
  panel: Panel,
  shown: Shown,
  precision: Precision,
  breaks: Breaks,
  grid: Float64Array,
  axes: Axes,
) {
  const { last } = breaks[precision];
  const at = drawn(panel, shown, (z) => fromOutput(shown.loss, precision, z, shown.y));
  const zs = grid.filter((z) => isBefore(z, shown.y, breaks[precision]));
  const { path, points } = clippedCurve(zs, zs.map(at), axes);
  const end: Dot = { x: last, y: at(last), tone: looks[precision], isHollow: true };
  const place: Point = [axes.x.at(last), axes.y.at(end.y)];
  const edge = leapTo(panel, shown, axes);
  const leap = edge === undefined ? undefined : curve([last, last], [end.y, edge], axes);
  return {
    precision,
    path: path + (leap?.path ?? ''),
    points,
    end,
    place,
    leap: leap && along(place, leap.points[1]!),
  };
}
