import type { Label, Tone } from './plot.ts';

type Point = readonly [x: number, y: number];

/** A text and the points it may stand beside, in fractions of the plot. */
export interface WantedLabel {
  readonly text: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The plotting areas a label has to suit, in px: on a phone and on a desktop. */
const areas = [
  { width: 224, height: 174 },
  { width: 880, height: 375 },
] as const;
type Area = (typeof areas)[number];

/** Space of a text in px: its letters, its line, and its distance from the point beside it. */
const letter = 6.8;
const line = 16;
const gap = 8;

/** What it costs to cover another text: more than any crowding among curves. */
const collision = 1000;

/** A text's width in px; Chinese characters are as wide as they are high. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character >= '⺀' ? 15 : letter), 0);
}

/** The room a label takes in an area, in px from the area's lower left corner. */
function boxOf({ text, x, y, side, align }: Omit<Label, 'tone'>, area: Area): Box {
  const width = widthOf(text);
  const at = x * area.width;
  const left =
    align === 'middle' ? at - width / 2 : align === 'start' ? at + gap : at - width - gap;
  const bottom = y * area.height + (side === 'above' ? gap : -gap - line);
  return { left, right: left + width, bottom, top: bottom + line };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

const isInside = ({ left, right, bottom, top }: Box, area: Area) =>
  left >= 0 && right <= area.width + 8 && bottom >= 2 && top <= area.height + line;

/** A curve with points put in so close that no text slips between two of them. */
function denseCurve(points: readonly Point[]): Point[] {
  const [, widest] = areas;
  return points.flatMap((point, i) => {
    const [x1, y1] = points[i - 1] ?? point;
    const [x2, y2] = point;
    const length = Math.hypot((x2 - x1) * widest.width, (y2 - y1) * widest.height);
    const parts = Math.max(1, Math.ceil(length / 10));
    return Array.from({ length: parts }, (_, k): Point => {
      const share = (k + 1) / parts;
      return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    });
  });
}

/** How far, in px, the nearest point lies outside a box; 0 inside. */
function clearance(
  { left, right, bottom, top }: Box,
  points: readonly Point[],
  area: Area,
): number {
  let nearest = 200;
  for (const [x, y] of points) {
    const dx = Math.max(0, left - x * area.width, x * area.width - right);
    const dy = Math.max(0, bottom - y * area.height, y * area.height - top);
    nearest = Math.min(nearest, Math.max(dx, dy));
  }
  return nearest;
}

/** The places around its points where a text could stand. */
function candidates({ text, points }: WantedLabel): Omit<Label, 'tone'>[] {
  const sides = ['above', 'below'] as const;
  const aligns = ['middle', 'start', 'end'] as const;
  return points.flatMap(([x, y]) =>
    sides.flatMap((side) => aligns.map((align) => ({ text, x, y, side, align }))),
  );
}

/**
 * Puts each text beside one of its points, clear of the obstacles, of texts placed before and of the plot's edge, on a
 * phone as on a desktop. Earlier texts choose first; one that would cover another is left out, as the numbers below the
 * plot name every run.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  obstacles: readonly (readonly Point[])[],
  before: readonly Label[] = [],
): Label[] {
  const placed: Label[] = [...before];
  const curves = obstacles.map(denseCurve);
  for (const own of wanted) {
    const cost = (label: Omit<Label, 'tone'>) =>
      areas
        .map((area) => {
          const box = boxOf(label, area);
          const collisions = placed.filter((other) => overlap(box, boxOf(other, area))).length;
          const crowding = curves.map((points) => {
            const free = clearance(box, points, area);
            return free < 3 ? 30 - free : 20 / (8 + free);
          });
          const outside = isInside(box, area) ? 0 : collision;
          return outside + collision * collisions + crowding.reduce((a, b) => a + b, 0);
        })
        .reduce((a, b) => a + b, 0);
    const pool = candidates(own);
    const costs = pool.map(cost);
    const lowest = Math.min(...costs);
    const best = pool[costs.indexOf(lowest)];
    if (best && lowest < collision) placed.push({ ...best, tone: own.tone });
  }
  return placed.slice(before.length);
}
