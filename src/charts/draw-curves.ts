import type { Curve } from './curve.ts';
import type { Obstacles } from './place-labels.ts';
import type { Label, Line, Point } from './plot.ts';
import { steadyLabels } from './steady-labels.ts';

/** A curve with its line's look, the text that names it, if it has to be told from others, and a shorter one. */
interface NamedCurve extends Omit<Line, 'path' | 'name'> {
  readonly curve: Curve;
  readonly text: string;
  readonly short?: string;
}

/**
 * The lines of some curves, and their names clear of all of them and of what else there is; `beside` says by which points
 * a name should stand. `labelsBeside` places the names anew where a cursor, dots or read-outs have moved.
 */
export function drawCurves(
  named: readonly NamedCurve[],
  beside: (point: Point, index: number, points: readonly Point[]) => boolean,
  around: Obstacles = { curves: [] },
): {
  lines: Line[];
  labels: Label[];
  labelsBeside: (moving: Obstacles, before?: readonly Label[]) => Label[];
} {
  const labelsBeside = steadyLabels(
    named.map(({ curve: { points: curve }, text, short, tone }) => ({
      text,
      short,
      tone,
      curve,
      points: curve.filter(beside),
    })),
    { ...around, dots: [], curves: named.map(({ curve }) => curve.points) },
  );
  return {
    lines: named.map(({ curve: { path }, text: name, short: _, ...line }) => ({
      ...line,
      name,
      path,
    })),
    labels: labelsBeside(around),
    labelsBeside,
  };
}

/** Lines of which only a part has come about: the whole stays, faint, and what there is so far lies over it. */
export function unfolding(lines: readonly Line[], soFar: readonly Curve[]): Line[] {
  return [
    ...lines.map((line) => ({ ...line, isFaint: true })),
    ...lines.map(({ name: _, ...line }, i) => ({
      ...line,
      id: `${line.id} so far`,
      path: soFar[i]!.path,
    })),
  ];
}

/** What a plot's cursor and dots keep free of text; a cursor is a curve from the bottom to the top. */
export function obstaclesOf(cursor: number | undefined, dots: readonly Point[]): Obstacles {
  return {
    curves:
      cursor === undefined
        ? []
        : [
            [
              [cursor, 0],
              [cursor, 1],
            ],
          ],
    dots,
  };
}
