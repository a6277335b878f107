import { costsIn, placeIn, placeLabels, type Obstacles, type WantedLabel } from './place-labels.ts';
import type { Label } from './plot.ts';

/**
 * The labels of curves that stand still while a cursor, dots and read-outs move over them: each keeps its place until one
 * of these comes there, and only then stands elsewhere.
 */
export function steadyLabels(wanted: readonly WantedLabel[], { curves, dots = [] }: Obstacles) {
  const resting = placeLabels(wanted, { curves, dots });
  return (moving: Obstacles, before: readonly Label[] = []): Label[] =>
    (['narrow', 'wide'] as const).flatMap((layout) => {
      const isHere = ({ only = layout }: Label) => only === layout;
      const cost = costsIn(layout, moving);
      const others = before.filter(isHere);
      const kept = resting.filter(isHere).filter((label) => cost(label, others) < Infinity);
      const missing = wanted.filter(
        ({ text, tone }) => !kept.some((label) => label.name === text && label.tone === tone),
      );
      if (missing.length === 0) return kept;
      const all = {
        curves: [...curves, ...moving.curves],
        dots: [...dots, ...(moving.dots ?? [])],
      };
      return [...kept, ...placeIn(layout, missing, all, [...others, ...kept])];
    });
}
