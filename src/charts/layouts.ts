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
const layouts = {
  narrow: [
    { width: 219, height: 170 },
    { width: 274, height: 213 },
  ],
  wide: [
    { width: 468, height: 293 },
    { width: 651, height: 277 },
    { width: 1038, height: 442 },
  ],
} as const satisfies Readonly<Record<string, readonly Area[]>>;

export type Layout = keyof typeof layouts;

/** What an area loses to the ticks of an axis on its right, its shape being kept. */
const rightAxis = 34.2;

export function areasOf(layout: Layout, hasRightAxis: boolean): readonly Area[] {
  if (!hasRightAxis) return layouts[layout];
  return layouts[layout].map(({ width, height }) => ({
    width: width - rightAxis,
    height: height * (1 - rightAxis / width),
  }));
}

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

/** A curve's points in an area, in px, so close that no text slips between two of them. */
export function denseCurve(points: readonly Point[], { width, height }: Area): Float64Array {
  const dense: number[] = [];
  points.forEach(([x2, y2], i) => {
    const [x1, y1] = points[i - 1] ?? [x2, y2];
    const length = Math.hypot((x2 - x1) * width, (y2 - y1) * height);
    const parts = Math.max(1, Math.ceil(length / 6));
    for (let k = 1; k <= parts; k++) {
      dense.push((x1 + ((x2 - x1) * k) / parts) * width, (y1 + ((y2 - y1) * k) / parts) * height);
    }
  });
  return Float64Array.from(dense);
}

/** How far, in px, the nearest point of a dense curve lies outside a box; 0 inside. */
export function clearance({ left, right, bottom, top }: Box, curve: Float64Array): number {
  let nearest = 200;
  for (let i = 0; i < curve.length && nearest > 0; i += 2) {
    const x = curve[i]!;
    const y = curve[i + 1]!;
    const dx = Math.max(0, left - x, x - right);
    const dy = Math.max(0, bottom - y, y - top);
    nearest = Math.min(nearest, Math.max(dx, dy));
  }
  return nearest;
}
