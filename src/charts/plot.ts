import { line } from 'd3';
import type { Axis } from './axis.ts';

/** What a line's colour stands for; the same everywhere in the chapter. */
export type Tone = 'mse' | 'ink' | 'soft';

/** A curve, its path in a square of 1000 × 1000. `dash` tells curves of one colour apart. */
export interface Line {
  readonly id: string;
  readonly path: string;
  readonly tone: Tone;
  readonly dash?: string;
  readonly isFaint?: boolean;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  readonly isHollow?: boolean;
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
  readonly lines: readonly Line[];
  readonly dots?: readonly Dot[];
  readonly labels?: readonly Label[];
  /** Vertical line at a value of x. */
  readonly cursor?: number;
}

/** Side of the square in which paths are drawn; it is stretched to the plot's shape. */
export const side = 1000;

const round = (value: number) => Math.round(value * 10) / 10;

const drawn = line<readonly [number, number]>(
  ([x]) => x,
  ([, y]) => y,
).digits(1);

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

/** The path of a curve, from `from` to `to` if given; coordinates are rounded so that build and browser agree. */
export function linePath(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  axes: Pick<PlotData, 'x' | 'y'>,
): string {
  const points = visibleIndices(ys).map(
    (i) => [round(axes.x.at(xs[i]!) * side), round((1 - axes.y.at(ys[i]!)) * side)] as const,
  );
  return drawn(points) ?? '';
}
