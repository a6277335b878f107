import { side, type PlotData, type Point } from './plot.ts';

/** A curve on a plot: its path, and points of it for labels to stand beside and to keep clear of. */
export interface Curve {
  readonly path: string;
  readonly points: readonly Point[];
}

/** The axes that a curve is drawn against. */
export type Axes = Pick<PlotData, 'x' | 'y'>;

/** About as many points as anybody sees in a path. */
const mostSeen = 800;

/** Far enough below a pixel that nobody sees what `simplified` leaves out. */
const tolerance = 0.1;

/** The indices worth drawing: the smallest and largest value in each of about `most`/2 stretches, and both ends. */
function visibleIndices(ys: ArrayLike<number>, most: number): number[] {
  if (ys.length <= most) return Array.from({ length: ys.length }, (_, i) => i);
  const stretch = Math.ceil((2 * ys.length) / most);
  const kept = [0];
  for (let from = 0; from < ys.length; from += stretch) {
    let low = from;
    let high = from;
    for (let i = from; i < Math.min(from + stretch, ys.length); i++) {
      if (ys[i]! < ys[low]!) low = i;
      if (ys[i]! > ys[high]!) high = i;
    }
    kept.push(Math.min(low, high), Math.max(low, high));
  }
  kept.push(ys.length - 1);
  return kept.filter((index, i) => i === 0 || index > kept[i - 1]!);
}

/** The points of a polyline without those nearly on the line between their neighbours (Ramer, Douglas and Peucker). */
function simplified(points: readonly Point[]): Point[] {
  const kept = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [x1, y1] = points[from]!;
    const [x2, y2] = points[to]!;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    let farthest = from;
    let distance = tolerance;
    for (let i = from + 1; i < to; i++) {
      const [x, y] = points[i]!;
      const away = Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
      if (away > distance) [farthest, distance] = [i, away];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

/** A path through some points; its coordinates are rounded so that build and browser agree. */
function pathThrough(points: readonly Point[]): string {
  if (points.length === 0) return '';
  const inSquare = points.map(([x, y]): Point => [x * side, (1 - y) * side]);
  const text = simplified(inSquare).map(
    ([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`,
  );
  return `M${text.join('L')}`;
}

/** The curve of some values; `labelled` is about how many of its points labels are placed by, if not those of the path. */
export function curve(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  { x, y }: Axes,
  labelled = mostSeen,
): Curve {
  const mapped = (most: number) =>
    visibleIndices(ys, most).map((i): Point => [x.at(xs[i]!), y.at(ys[i]!)]);
  const points = mapped(mostSeen);
  return {
    path: pathThrough(points),
    points: labelled === mostSeen ? points : mapped(labelled),
  };
}

/** What of a curve lies within the vertical axis; what has no value lies outside. A single point draws nothing. */
export function clippedCurve(xs: Float64Array, ys: Float64Array, axes: Axes): Curve {
  const [low, high] = axes.y.domain;
  const parts: Curve[] = [];
  for (let from = 0; from < ys.length; from++) {
    let to = from;
    while (ys[to]! >= low && ys[to]! <= high) to++;
    if (to - from > 1) parts.push(curve(xs.subarray(from, to), ys.subarray(from, to), axes));
    from = to;
  }
  return {
    path: parts.map(({ path }) => path).join(''),
    points: parts.flatMap(({ points }) => points),
  };
}

/** Evenly spaced numbers, both ends among them. */
export const evenly = (from: number, to: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

let counted = new Float64Array();

/** The epochs from 0 to the last: of all runs the same numbers, so they are kept. */
export function epochsTo(last: number): Float64Array {
  if (counted.length <= last) counted = Float64Array.from({ length: last + 1 }, (_, n) => n);
  return counted.subarray(0, last + 1);
}
