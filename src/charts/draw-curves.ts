import type { Curve } from './curve.ts';
import { placeLabels } from './place-labels.ts';
import type { Label, Line, Point } from './plot.ts';

/** A curve with its line's look and the text that names it. */
interface NamedCurve extends Omit<Line, 'path'> {
  readonly curve: Curve;
  readonly text: string;
}

/** The lines of some curves, and their names clear of all of them; `beside` says by which points a name may stand. */
export function drawCurves(
  named: readonly NamedCurve[],
  beside: (point: Point, index: number, points: readonly Point[]) => boolean,
): { lines: Line[]; labels: Label[] } {
  return {
    lines: named.map(({ curve: { path }, text: _, ...line }) => ({ ...line, path })),
    labels: placeLabels(
      named.map(({ curve, text, tone }) => ({ text, tone, points: curve.points.filter(beside) })),
      named.map(({ curve }) => curve.points),
    ),
  };
}

/** Lines of which only a part has come about: the whole stays, faint, and what there is so far lies over it. */
export function unfolding(lines: readonly Line[], soFar: readonly Curve[]): Line[] {
  return [
    ...lines.map((line) => ({ ...line, isFaint: true })),
    ...lines.map((line, i) => ({ ...line, id: `${line.id} so far`, path: soFar[i]!.path })),
  ];
}
