import { pixels, side } from './format.ts';

/** A point of a drawing, in fractions of its width and height from the upper left corner. */
export type Point = readonly [x: number, y: number];
/** The pen's way from where it was put down to where it was lifted. */
export type Stroke = readonly Point[];

/** Pixels of the fine grid a drawing is inked on, per side, and the pen's radius in them. */
const fine = 112;
const radius = 5.5;

function inkSegment(ink: Float64Array, [x1, y1]: Point, [x2, y2]: Point): void {
  const [ax, ay, bx, by] = [x1 * fine, y1 * fine, x2 * fine, y2 * fine];
  const around = radius + 1;
  const low = (a: number, b: number) => Math.max(0, Math.floor(Math.min(a, b) - around));
  const high = (a: number, b: number) => Math.min(fine - 1, Math.ceil(Math.max(a, b) + around));
  const squared = (bx - ax) ** 2 + (by - ay) ** 2;
  for (let row = low(ay, by); row <= high(ay, by); row++) {
    for (let column = low(ax, bx); column <= high(ax, bx); column++) {
      const [x, y] = [column + 0.5, row + 0.5];
      const along = squared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared;
      const t = Math.min(Math.max(along, 0), 1);
      const distance = Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
      const dark = Math.min(Math.max(radius + 0.5 - distance, 0), 1);
      const at = row * fine + column;
      if (dark > ink[at]!) ink[at] = dark;
    }
  }
}

/** How far a drawing reaches after it is fitted, as a share of the sheet; the pen is then as wide as MNIST's, 2.4 pixels. */
const reach = 0.7;
/** A drawing no larger than this is a dot. */
const dot = 0.02;

/** The strokes moved to the middle and scaled to one size, so that the pen is no wider in a small drawing. */
function fitted(strokes: readonly Stroke[]): readonly Stroke[] {
  const [xs, ys] = [0, 1].map((axis) => strokes.flat().map((point) => point[axis]!));
  const span = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, length: high - low };
  };
  const [x, y] = [span(xs!), span(ys!)];
  const length = Math.max(x.length, y.length);
  const scale = length > dot ? reach / length : 1;
  const fit = ([px, py]: Point): Point => [
    0.5 + (px - x.middle) * scale,
    0.5 + (py - y.middle) * scale,
  ];
  return strokes.map((stroke) => stroke.map(fit));
}

/** The drawing as a fine grid of ink between 0 and 1, computed from its strokes and not read back from a screen. */
export function inkOf(strokes: readonly Stroke[]): Float64Array {
  const ink = new Float64Array(fine * fine);
  for (const stroke of fitted(strokes)) {
    stroke.forEach((point, i) => inkSegment(ink, stroke[i - 1] ?? point, point));
  }
  return ink;
}

/** The smallest box around the ink, or undefined on a blank sheet. */
function inkBox(ink: Float64Array, size: number) {
  let [left, right, top, bottom] = [size, -1, size, -1];
  for (let i = 0; i < ink.length; i++) {
    if (ink[i]! < 0.05) continue;
    const [x, y] = [i % size, Math.floor(i / size)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  }
  return right < 0 ? undefined : { left, right, top, bottom };
}

/** The mean of the ink over the rectangle from (x, y), `width` wide and high, in the grid's pixels. */
function meanInk(ink: Float64Array, size: number, x: number, y: number, width: number): number {
  let sum = 0;
  for (let row = Math.floor(y); row < y + width; row++) {
    const high = Math.min(row + 1, y + width) - Math.max(row, y);
    for (let column = Math.floor(x); column < x + width; column++) {
      if (row < 0 || column < 0 || row >= size || column >= size) continue;
      const wide = Math.min(column + 1, x + width) - Math.max(column, x);
      sum += ink[row * size + column]! * high * wide;
    }
  }
  return sum / (width * width);
}

/** Longer side of a digit's box in MNIST, in pixels. */
const boxSide = 20;

/**
 * Ink on a square grid, set as MNIST sets its digits: the box around it scaled to 20 pixels on its longer side, and its
 * centre of mass put where MNIST's are on average, half a pixel right of and below the middle of 28 × 28. Returns values from 0 to 1; all 0 for a blank sheet.
 */
export function centred(ink: Float64Array): Float64Array {
  const size = Math.sqrt(ink.length);
  const out = new Float64Array(pixels);
  const box = inkBox(ink, size);
  if (!box) return out;
  const width = Math.max(box.right - box.left, box.bottom - box.top) / boxSide;
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let i = 0; i < ink.length; i++) {
    sum += ink[i]!;
    sumX += ink[i]! * ((i % size) + 0.5);
    sumY += ink[i]! * (Math.floor(i / size) + 0.5);
  }
  // MNIST moves by whole pixels, so that the centre of mass lies anywhere in the pixel right of and below the middle. Here it lies
  // in the middle of that one: a digit drawn a little larger or elsewhere must not leap by a pixel.
  const shift = (middle: number, begin: number) => side / 2 + 0.5 - (middle - begin) / width;
  const [right, down] = [shift(sumX / sum, box.left), shift(sumY / sum, box.top)];
  for (let i = 0; i < pixels; i++) {
    const x = box.left + ((i % side) - right) * width;
    const y = box.top + (Math.floor(i / side) - down) * width;
    out[i] = meanInk(ink, size, x, y, width);
  }
  return out;
}
