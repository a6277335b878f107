/** A cell of a square map, counted from the lower left corner. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The cell of a map at these counts, or the nearest one to them. */
function inside(column: number, row: number, side: number): Cell {
  const clamp = (index: number) => Math.min(Math.max(index, 0), side - 1);
  return { column: clamp(column), row: clamp(row) };
}

/** The cell of a map with `side` cells a side under a point of the window, or the nearest one to it. */
export function under(
  x: number,
  y: number,
  { left, bottom, width, height }: Pick<DOMRect, 'left' | 'bottom' | 'width' | 'height'>,
  side: number,
): Cell {
  const [column, row] = [((x - left) / width) * side, ((bottom - y) / height) * side];
  return inside(Math.floor(column), Math.floor(row), side);
}

const moves: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Where an arrow key leads from a cell, ten cells at once with the shift key; nowhere by any other key. */
export function movedBy(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { column, row }: Cell,
  side: number,
): Cell | undefined {
  const move = moves[key];
  const far = shiftKey ? 10 : 1;
  return move && inside(column + move[0] * far, row + move[1] * far, side);
}

/** Cells of one class of values, as the path of a square grid in which a cell is 1 × 1. */
export interface HeatClass {
  readonly level: number;
  readonly path: string;
}

/** The class of a value: how many of the ascending bounds it reaches. */
function classOf(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** Cells of equal class, joined along each row. `values` is row after row, the first row at the bottom. */
export function heatClasses(
  values: ArrayLike<number>,
  columns: number,
  bounds: readonly number[],
): HeatClass[] {
  const rows = values.length / columns;
  const paths = new Map<number, string>();
  for (let row = 0; row < rows; row++) {
    for (let from = 0; from < columns;) {
      const level = classOf(values[row * columns + from]!, bounds);
      let to = from + 1;
      while (to < columns && classOf(values[row * columns + to]!, bounds) === level) to++;
      const path = `M${from},${rows - 1 - row}h${to - from}v1h${from - to}z`;
      paths.set(level, (paths.get(level) ?? '') + path);
      from = to;
    }
  }
  return [...paths].sort(([a], [b]) => a - b).map(([level, path]) => ({ level, path }));
}

/** How much of the map's colour a class carries, in percent; the rest is paper. */
export function shade(level: number, levels: number): number {
  return Math.round((level / levels) * 100);
}
