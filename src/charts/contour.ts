import { contours } from 'd3';
import { side } from './plot.ts';

/** Points of a line nearer than this to the one before are left out, in cells of the grid. */
const finest = 1.6;

type Place = readonly [x: number, y: number];

/**
 * Where a grid of values, `nodes` × `nodes`, row after row from below, has a certain height: as a path in the square, whose
 * edges are the outer nodes. As an area it is all that is higher, as a line its border within the square.
 */
export function contourPath(
  values: ArrayLike<number>,
  nodes: number,
  height: number,
  kind: 'line' | 'area',
): string {
  // Half a cell lies around the outer nodes.
  const within = (along: number) => Math.min(Math.max((along - 0.5) / (nodes - 1), 0), 1);
  const isOnEdge = (along: number) => along <= 0.5 || along >= nodes - 0.5;
  const runsAlongEdge = ([x, y]: Place, [px, py]: Place) =>
    (isOnEdge(x) && within(x) === within(px)) || (isOnEdge(y) && within(y) === within(py));

  function pathOf(ring: readonly Place[]): string {
    let path = '';
    let isDrawing = false;
    let kept: Place = [NaN, NaN];
    ring.forEach((place, i) => {
      const [x, y] = place;
      const before = ring[i - 1];
      const isBetween = !isOnEdge(x) && !isOnEdge(y) && i < ring.length - 1;
      if (isBetween && Math.hypot(x - kept[0], y - kept[1]) < finest) return;
      kept = place;
      if (kind === 'line' && before && runsAlongEdge(place, before)) isDrawing = false;
      const point = `${Math.round(within(x) * side)},${Math.round((1 - within(y)) * side)}`;
      path += (isDrawing ? 'L' : 'M') + point;
      isDrawing = true;
    });
    return path;
  }

  return (
    contours()
      .size([nodes, nodes])
      // The types want an array; typed ones do.
      .contour(values as number[], height)
      .coordinates.flatMap((polygon) => polygon.map((ring) => pathOf(ring as unknown as Place[])))
      .join('')
  );
}
