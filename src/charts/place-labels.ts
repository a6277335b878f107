import type { Label, Point, Tone } from './plot.ts';

/** A text and the points it may stand beside. */
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

/** More than any crowding among curves costs. */
const worst = 1000;

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

/** A curve's points in an area, in px, so close that no text slips between two of them. */
function denseCurve(points: readonly Point[], { width, height }: Area): Float64Array {
  const dense: number[] = [];
  points.forEach(([x2, y2], i) => {
    const [x1, y1] = points[i - 1] ?? [x2, y2];
    const length = Math.hypot((x2 - x1) * width, (y2 - y1) * height);
    const parts = Math.max(1, Math.ceil(length / 10));
    for (let k = 1; k <= parts; k++) {
      dense.push((x1 + ((x2 - x1) * k) / parts) * width, (y1 + ((y2 - y1) * k) / parts) * height);
    }
  });
  return Float64Array.from(dense);
}

/** How far, in px, the nearest point of a dense curve lies outside a box; 0 inside. */
function clearance({ left, right, bottom, top }: Box, curve: Float64Array): number {
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

/** What it costs that a curve passes at this distance. */
const crowding = (free: number) => (free < 3 ? 30 - free : 20 / (8 + free));

/** The places around its points where a text could stand. */
function candidates({ text, points }: Omit<WantedLabel, 'tone'>): Omit<Label, 'tone'>[] {
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
  const curves = areas.map((area) => obstacles.map((points) => denseCurve(points, area)));
  for (const { tone, ...text } of wanted) {
    const taken = areas.map((area) => placed.map((other) => boxOf(other, area)));
    let lowest = worst;
    let best: Omit<Label, 'tone'> | undefined;
    for (const label of candidates(text)) {
      const boxes = areas.map((area) => boxOf(label, area));
      const isFree = areas.every(
        (area, i) =>
          isInside(boxes[i]!, area) && !taken[i]!.some((other) => overlap(boxes[i]!, other)),
      );
      if (!isFree) continue;
      let cost = 0;
      for (let i = 0; i < areas.length && cost < lowest; i++) {
        for (const curve of curves[i]!) cost += crowding(clearance(boxes[i]!, curve));
      }
      if (cost < lowest) [lowest, best] = [cost, label];
    }
    if (best) placed.push({ ...best, tone });
  }
  return placed.slice(before.length);
}
