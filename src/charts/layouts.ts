import type { Label, Point } from './plot.ts';
import { textWidth } from './text-width.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

interface Area {
  readonly width: number;
  readonly height: number;
}

/**
 * The plotting areas, in px, in which a label has to suit: those of the two forms that Plot.svelte gives a plot, at the
 * widths from 320 to 1280 px and beside each other in columns.
 */
export const layouts = {
  narrow: [
    { width: 219, height: 170 },
    { width: 274, height: 213 },
  ],
  wide: [
    { width: 468, height: 246 },
    { width: 592, height: 223 },
    { width: 680, height: 257 },
  ],
} as const satisfies Readonly<Record<string, readonly Area[]>>;

export type Layout = keyof typeof layouts;

/** A label's type in px, and its distance from the point beside it; Plot.svelte has the same in rem. */
const size = 15.5;
const rise = 7.2;
const across = 9;

/** The room a label takes in an area, in px from the area's lower left corner. */
export function boxOf({ text, x, y, side, align }: Omit<Label, 'tone'>, area: Area): Box {
  const width = textWidth(text) * size;
  const at = x * area.width;
  const left =
    align === 'middle' ? at - width / 2 : align === 'start' ? at + across : at - width - across;
  const bottom = y * area.height + (side === 'above' ? rise : -rise - size);
  return { left, right: left + width, bottom, top: bottom + size };
}

/** Whether two boxes meet, or nearly. */
export const overlap = (a: Box, b: Box) =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.bottom < b.top + 1 && b.bottom < a.top + 1;

/** Within the area and what is free around it: ticks stand on the left and below, the axis's title above. */
export const isInside = ({ left, right, bottom, top }: Box, area: Area) =>
  left >= 2 && right <= area.width + 8 && bottom >= 2 && top <= area.height + 9;

/** A curve's points in an area, in px, x and y by turns, and whether x only grows along it. */
interface DenseCurve {
  readonly points: Float64Array;
  readonly isRising: boolean;
}

/** A curve's points so close that no text slips between two of them, but none within a pixel of the one before. */
export function denseCurve(points: readonly Point[], { width, height }: Area): DenseCurve {
  const dense: number[] = [];
  let isRising = true;
  let [x1, y1] = [NaN, NaN];
  for (const [x, y] of points) {
    const [dx, dy] = [x * width - x1, y * height - y1];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1) continue;
    if (dx < 0) isRising = false;
    const parts = Math.ceil(length / 6) || 1;
    for (let k = parts - 1; k > 0; k--) {
      dense.push(x * width - (dx * k) / parts, y * height - (dy * k) / parts);
    }
    [x1, y1] = [x * width, y * height];
    dense.push(x1, y1);
  }
  return { points: Float64Array.from(dense), isRising };
}

/**
 * How far, in px, the nearest point of a dense curve lies outside a box; 0 inside. A rising curve is followed from the box
 * on outwards, only as long as it may come nearer.
 */
export function clearance(
  { left, right, bottom, top }: Box,
  { points, isRising }: DenseCurve,
): number {
  let nearest = 200;
  let from = 0;
  for (let to = isRising ? points.length : 0; from < to;) {
    const middle = ((from + to) >> 2) * 2;
    if (points[middle]! < left) from = middle + 2;
    else to = middle;
  }
  for (let step = 2; step > -3 && nearest > 0; step -= 4) {
    for (let i = step > 0 ? from : from - 2; i >= 0 && i < points.length; i += step) {
      const x = points[i]!;
      const y = points[i + 1]!;
      const dx = Math.max(0, left - x, x - right);
      if (isRising && dx >= nearest) break;
      nearest = Math.min(nearest, Math.max(dx, bottom - y, y - top));
    }
  }
  return nearest;
}
