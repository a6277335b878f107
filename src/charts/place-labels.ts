import {
  areasOf,
  boxOf,
  clearance,
  denseCurve,
  isInside,
  overlap,
  type Layout,
} from './layouts.ts';
import type { Label, Point, Tone } from './plot.ts';

/** A text, the points it may stand beside, and others where none of these is free. */
export interface WantedLabel {
  readonly text: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
  readonly otherwise?: readonly Point[];
}

/** What a text keeps clear of: curves, the cursor among them, and dots. */
export interface Obstacles {
  readonly curves: readonly (readonly Point[])[];
  readonly dots?: readonly Point[];
  /** An axis on the right takes some of the width. */
  readonly hasRightAxis?: boolean;
}

/** How near, in px, a text may come to a curve's middle and to a dot's. */
const nearest = { curve: 3, dot: 6 } as const;

/** What it costs that a curve passes at this distance. */
const crowding = (free: number) => 20 / (8 + free);

type Place = Omit<Label, 'tone' | 'only'>;

/** The places around its points where a text could stand. */
function candidates(text: string, points: readonly Point[]): Place[] {
  const sides = ['above', 'below'] as const;
  const aligns = ['middle', 'start', 'end'] as const;
  return points.flatMap(([x, y]) =>
    sides.flatMap((side) => aligns.map((align) => ({ text, x, y, side, align }))),
  );
}

/** What a place costs in one layout, Infinity where it is taken: the distances from what is drawn in each of its areas. */
function costsIn(layout: Layout, { curves, dots = [], hasRightAxis = false }: Obstacles) {
  const areas = areasOf(layout, hasRightAxis).map((area) => ({
    area,
    curves: curves.map((points) => denseCurve(points, area)),
    dots: dots.map((point) => denseCurve([point], area)),
  }));
  return (place: Place, others: readonly Label[]): number => {
    let cost = 0;
    for (const { area, curves, dots } of areas) {
      const box = boxOf(place, area);
      if (!isInside(box, area)) return Infinity;
      if (others.some((other) => overlap(box, boxOf(other, area)))) return Infinity;
      if (dots.some((dot) => clearance(box, dot) < nearest.dot)) return Infinity;
      for (const curve of curves) {
        const free = clearance(box, curve);
        if (free < nearest.curve) return Infinity;
        cost += crowding(free);
      }
    }
    return cost;
  };
}

/** The free place that costs least, if any is free. */
function bestOf(places: readonly Place[], cost: (place: Place) => number): Place | undefined {
  let [lowest, best]: [number, Place | undefined] = [Infinity, undefined];
  for (const place of places) {
    const costs = cost(place);
    if (costs < lowest) [lowest, best] = [costs, place];
  }
  return best;
}

function placeIn(
  layout: Layout,
  wanted: readonly WantedLabel[],
  obstacles: Obstacles,
  before: readonly Label[],
): Label[] {
  const placed = before.filter(({ only = layout }) => only === layout);
  const count = placed.length;
  const costs = costsIn(layout, obstacles);
  for (const { tone, text, points, otherwise = [] } of wanted) {
    const cost = (place: Place) => costs(place, placed);
    const best =
      bestOf(candidates(text, points), cost) ?? bestOf(candidates(text, otherwise), cost);
    if (best) placed.push({ ...best, tone, only: layout });
  }
  return placed.slice(count);
}

/**
 * Puts each text beside one of its points, clear of what is drawn, of texts placed before and of the plot's edge, for a
 * narrow plot and for a wide one. Earlier texts choose first; one for which nothing is free is left out, as the numbers
 * beside the plot name every run.
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

/**
 * The labels of curves that stand still while a cursor, dots and read-outs move over them: each keeps its place until one
 * of these comes there, and only then stands elsewhere.
 */
export function steadyLabels(
  wanted: readonly WantedLabel[],
  { curves, dots = [], ...rest }: Obstacles,
) {
  const resting = placeLabels(wanted, { curves, dots, ...rest });
  return (moving: Obstacles, before: readonly Label[] = []): Label[] =>
    (['narrow', 'wide'] as const).flatMap((layout) => {
      const isHere = ({ only = layout }: Label) => only === layout;
      const cost = costsIn(layout, { ...rest, ...moving });
      const others = before.filter(isHere);
      const kept = resting.filter(isHere).filter((label) => cost(label, others) < Infinity);
      const missing = wanted.filter(
        ({ text, tone }) => !kept.some((label) => label.text === text && label.tone === tone),
      );
      if (missing.length === 0) return kept;
      const all = {
        ...rest,
        curves: [...curves, ...moving.curves],
        dots: [...dots, ...(moving.dots ?? [])],
      };
      return [...kept, ...placeIn(layout, missing, all, [...others, ...kept])];
    });
}
