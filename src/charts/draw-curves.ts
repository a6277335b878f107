import type { Curve } from './curve.ts';
import { steadyLabels, type Obstacles } from './place-labels.ts';
import type { Label, Line, Point } from './plot.ts';

/** A curve with its line's look and the text that names it. */
interface NamedCurve extends Omit<Line, 'path'> {
  readonly curve: Curve;
  readonly text: string;
}

/** About so many points of a curve are tried for a name that finds no place where it should stand. */
const mostTried = 60;

function thinned(points: readonly Point[]): readonly Point[] {
  const stride = Math.ceil(points.length / mostTried);
  return points.filter((_, i) => i % stride === 0);
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
    named.map(({ curve: { points }, text, tone }) => {
      const preferred = points.filter(beside);
      return {
        text,
        tone,
        points: preferred,
        otherwise: preferred.length > 0 ? thinned(points) : [],
      };
    }),
    { ...around, dots: [], curves: named.map(({ curve }) => curve.points) },
  );
  return {
    lines: named.map(({ curve: { path }, text: _, ...line }) => ({ ...line, path })),
    labels: labelsBeside(around),
    labelsBeside,
  };
}

/** Lines of which only a part has come about: the whole stays, faint, and what there is so far lies over it. */
export function unfolding(lines: readonly Line[], soFar: readonly Curve[]): Line[] {
  return [
    ...lines.map((line) => ({ ...line, isFaint: true })),
    ...lines.map((line, i) => ({ ...line, id: `${line.id} so far`, path: soFar[i]!.path })),
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
