import {
  boxOf,
  clearance,
  denseCurve,
  isInside,
  layouts,
  overlap,
  type Layout,
} from './layouts.ts';
import type { Label, Point, Tone } from './plot.ts';

/** A text, and where it is to stand. */
export interface WantedLabel {
  readonly text: string;
  readonly tone: Tone;
  /** The points it best stands beside. */
  readonly points: readonly Point[];
  /** The curve it names, as it is among those to keep clear of: where no such point is free, others of it are tried. */
  readonly curve?: readonly Point[];
  /** A shorter text for where the whole finds no place. */
  readonly short?: string | undefined;
  /** Where it stands, seen from its point, if not on either side. */
  readonly side?: Label['side'];
  /** Which part of it is at its point, if not any. */
  readonly align?: Label['align'] | undefined;
}

/** What a text keeps clear of: curves, the cursor among them, and dots. */
export interface Obstacles {
  readonly curves: readonly (readonly Point[])[];
  readonly dots?: readonly Point[];
}

/** How near, in px, a text may come to a curve's middle and to a dot's, around which a handle may have its ring. */
const nearest = { curve: 3, dot: 8 } as const;

/** What it costs that a curve passes at this distance. */
const crowding = (free: number) => 20 / (8 + free);

type Place = Omit<Label, 'tone' | 'only' | 'name'>;

/** About so many points of a curve are tried for a name that finds no place where it should stand. */
const mostTried = 60;

/** How much farther from its curve, in shares of the plot's height, a name is put that finds no place beside it. */
const lifts = [0, 0.04, 0.08, 0.12];

/** The places around some points where a text could stand. */
function around(
  { side, align }: WantedLabel,
  text: string,
  points: readonly Point[],
  lift = 0,
): Place[] {
  const sides = side ? [side] : (['above', 'below'] as const);
  const aligns = align ? [align] : (['middle', 'start', 'end'] as const);
  return points.flatMap(([x, y]) =>
    sides.flatMap((side) =>
      aligns.map((align) => ({ text, x, y: side === 'above' ? y + lift : y - lift, side, align })),
    ),
  );
}

/** What a place costs in one layout, Infinity where it is taken: the distances from what is drawn in each of its areas. */
export function costsIn(layout: Layout, { curves, dots = [] }: Obstacles) {
  const areas = layouts[layout].map((area) => ({
    area,
    curves: curves.map((points) => ({ points, dense: denseCurve(points, area) })),
    dots: dots.map((point) => denseCurve([point], area)),
  }));
  return (place: Place, others: readonly Label[], own?: readonly Point[]): number => {
    let cost = 0;
    for (const { area, curves, dots } of areas) {
      const box = boxOf(place, area);
      if (!isInside(box, area)) return Infinity;
      if (others.some((other) => overlap(box, boxOf(other, area)))) return Infinity;
      if (dots.some((dot) => clearance(box, dot) < nearest.dot)) return Infinity;
      let [toOwn, toOther] = [0, Infinity];
      for (const { points, dense } of curves) {
        const free = clearance(box, dense);
        if (free < nearest.curve) return Infinity;
        cost += crowding(free);
        if (points === own) toOwn = free;
        else toOther = Math.min(toOther, free);
      }
      // A name belongs to the curve that is nearest.
      if (toOwn > toOther) return Infinity;
    }
    return cost;
  };
}

/** The free place that costs least among the first places of which any is free. */
function placeOf(wanted: WantedLabel, cost: (place: Place) => number): Place | undefined {
  const { text, short, points, curve = [] } = wanted;
  const stride = Math.ceil(curve.length / mostTried);
  const thinned = curve.filter((_, i) => i % stride === 0);
  for (const words of [text, short]) {
    if (!words) continue;
    for (const places of [
      around(wanted, words, points),
      ...lifts.map((lift) => around(wanted, words, thinned, lift)),
    ]) {
      let [lowest, best]: [number, Place | undefined] = [Infinity, undefined];
      for (const place of places) {
        const costs = cost(place);
        if (costs < lowest) [lowest, best] = [costs, place];
      }
      if (best) return best;
    }
  }
  return undefined;
}

export function placeIn(
  layout: Layout,
  wanted: readonly WantedLabel[],
  obstacles: Obstacles,
  before: readonly Label[],
): Label[] {
  const placed = before.filter(({ only = layout }) => only === layout);
  const count = placed.length;
  const costs = costsIn(layout, obstacles);
  for (const one of wanted) {
    const best = placeOf(one, (place) => costs(place, placed, one.curve));
    if (best) placed.push({ ...best, name: one.text, tone: one.tone, only: layout });
  }
  return placed.slice(count);
}

/**
 * Puts each text beside one of its points, clear of what is drawn, of texts placed before and of the plot's edge, for a
 * narrow plot and for a wide one. Earlier texts choose first. One for which nothing is free is left out: the legend below
 * the plot then has it, if it names a curve.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  obstacles: Obstacles,
  before: readonly Label[] = [],
): Label[] {
  return (['narrow', 'wide'] as const).flatMap((layout) =>
    placeIn(layout, wanted, obstacles, before),
  );
}
