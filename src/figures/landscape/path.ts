import { side, type Point } from '../../charts/plot.ts';
import type { PathRun } from '../../core/neuron/path-run.ts';
import { placeOf } from './contours.ts';

const isInside = ([x, y]: Point) => x >= 0 && x <= 1 && y >= 0 && y <= 1;

/** The part of a step that lies on the map, as shares of the step; nothing where it has none. */
function partInside([x1, y1]: Point, [x2, y2]: Point): [from: number, to: number] | undefined {
  let [from, to] = [0, 1];
  for (const [start, change] of [
    [x1, x2 - x1],
    [y1, y2 - y1],
  ] as const) {
    if (change === 0 && (start < 0 || start > 1)) return undefined;
    if (change === 0) continue;
    const [enter, leave] = [-start / change, (1 - start) / change].toSorted((a, b) => a - b);
    from = Math.max(from, enter!);
    to = Math.min(to, leave!);
  }
  return from < to ? [from, to] : undefined;
}

const written = ([x, y]: Point) =>
  `${Math.round(x * side * 10) / 10},${Math.round((1 - y) * side * 10) / 10}`;

/** Steps shorter than this, as a share of the map, are drawn together. */
const finest = 0.002;

/** What of a path lies on the map up to an epoch, as a path in the square. */
export function pathOnMap({ w, b }: PathRun, last: number): string {
  let path = '';
  let before = placeOf(w[0]!, b[0]!);
  let isDrawing = false;
  for (let n = 1; n <= Math.min(last, w.length - 1); n++) {
    const here = placeOf(w[n]!, b[n]!);
    const isSmall = Math.hypot(here[0] - before[0], here[1] - before[1]) < finest;
    if (isSmall && n < Math.min(last, w.length - 1)) continue;
    const part = partInside(before, here);
    const along = (share: number): Point => [
      before[0] + share * (here[0] - before[0]),
      before[1] + share * (here[1] - before[1]),
    ];
    if (part) {
      if (!isDrawing || part[0] > 0) path += `M${written(along(part[0]))}`;
      path += `L${written(along(part[1]))}`;
    }
    isDrawing = isInside(here);
    before = here;
  }
  return path;
}
