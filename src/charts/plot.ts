import type { Axis } from './axis.ts';

/** What a line's colour stands for; the same everywhere in the chapter. */
export type Tone = 'mse' | 'ce' | 'll' | 'ink' | 'soft';

/** A curve, its path in a square of 1000 × 1000. `dash` tells curves of one colour apart. */
export interface Line {
  readonly id: string;
  readonly path: string;
  readonly tone: Tone;
  readonly dash?: string;
  readonly isFaint?: boolean;
  /** For the curve a plot is about. */
  readonly isThick?: boolean;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  readonly isHollow?: boolean;
  /** Whether `y` belongs to the right-hand axis. */
  readonly isRight?: boolean;
}

/** A text beside a point of the plot, given in fractions of its width and height from the lower left corner. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  /** Where the text stands, seen from the point. */
  readonly side: 'above' | 'below';
  /** Which part of the text is at the point: its middle, its start (text to the right) or its end. */
  readonly align: 'middle' | 'start' | 'end';
}

/** A whole chart as data: drawn on the page by Plot.svelte and into a file by svg-file.ts. */
export interface PlotData {
  readonly x: Axis;
  readonly y: Axis;
  /** A second vertical axis on the right, and whose colours the two have. */
  readonly right?: { readonly axis: Axis; readonly tone: Tone; readonly leftTone: Tone };
  readonly lines: readonly Line[];
  readonly dots?: readonly Dot[];
  readonly labels?: readonly Label[];
  /** Vertical line at a value of x. */
  readonly cursor?: number;
}

/** Side of the square in which paths are drawn; it is stretched to the plot's shape. */
export const side = 1000;

/** The indices worth drawing: the smallest and largest value in each of about `most`/2 stretches, and both ends. */
export function visibleIndices(ys: ArrayLike<number>, most = 800): number[] {
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

type Point = readonly [x: number, y: number];

/** Far enough below a pixel that nobody sees what `simplified` leaves out. */
const tolerance = 0.1;

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

/** The path of a curve; its coordinates are rounded so that build and browser agree. */
export function linePath(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  axes: Pick<PlotData, 'x' | 'y'>,
): string {
  if (ys.length === 0) return '';
  const points = visibleIndices(ys).map((i): Point => [
    axes.x.at(xs[i]!) * side,
    (1 - axes.y.at(ys[i]!)) * side,
  ]);
  const text = simplified(points).map(
    ([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`,
  );
  return `M${text.join('L')}`;
}
