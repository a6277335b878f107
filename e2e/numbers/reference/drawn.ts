import { createRandom } from '../../../src/core/random.ts';
import type { Point, Stroke } from '../../../src/digits/ink.ts';
import { hands } from './hands.ts';

/** A drawing as the pad gets it from a pointer, and the digit that was meant. */
export interface Drawn {
  readonly digit: number;
  readonly hand: number;
  readonly strokes: readonly Stroke[];
}

/** Where on the sheet a digit is written: its longer side as a share of the sheet, and its middle. */
export interface Place {
  readonly size: number;
  readonly middle: Point;
}

/** Sides of the pad in the pixels of a screen, to which a pointer's places are rounded. */
const sheet = 270;

/** Points on the way from b to c of the smooth curve through a, b, c and d (Catmull and Rom). */
function between([a, b, c, d]: readonly [Point, Point, Point, Point], count: number): Point[] {
  const at = (axis: 0 | 1, t: number) => {
    const [p, q, r, s] = [a[axis], b[axis], c[axis], d[axis]];
    const bend = (2 * p - 5 * q + 4 * r - s) * t + (3 * q - p - 3 * r + s) * t * t;
    return q + (t * (r - p + bend)) / 2;
  };
  return Array.from({ length: count }, (_, i) => [at(0, (i + 1) / count), at(1, (i + 1) / count)]);
}

function smooth(points: readonly Point[], perPart: number): Point[] {
  const parts = points.slice(1).flatMap((point, i) => {
    const from = points[i]!;
    return between([points[i - 1] ?? from, from, point, points[i + 2] ?? point], perPart);
  });
  return [points[0]!, ...parts];
}

/** The text of a hand as strokes, each a list of smooth pieces. */
const piecesOf = (text: string): Point[][][] =>
  text.split(';').map((stroke) =>
    stroke.split('/').map((piece) =>
      piece.split(',').map((point) => {
        const [x, y] = point.trim().split(' ').map(Number);
        return [x! / 100, y! / 100] as const;
      }),
    ),
  );

/**
 * A digit as one writer writes it at a time: the hand turned, slanted, narrowed and unsteady by the seed, then put in its place and
 * rounded to the screen's pixels, with a finger's or a mouse's tremor of half a pixel.
 */
function drawnOnce(text: string, seed: number, { size, middle }: Place): Stroke[] {
  const random = createRandom(seed);
  const turn = random.normal() * 0.09;
  const slant = 0.08 + random.normal() * 0.15;
  const wide = 0.6 + random.uniform() * 0.3;
  const unsteady = (): number => random.normal() * 0.022;
  const write = ([x, y]: Point): Point => {
    const [across, down] = [
      (x - 0.5) * wide + (0.5 - y) * slant + unsteady(),
      y - 0.5 + unsteady(),
    ];
    return [
      across * Math.cos(turn) - down * Math.sin(turn),
      across * Math.sin(turn) + down * Math.cos(turn),
    ];
  };
  const strokes = piecesOf(text).map((pieces) => {
    const written = pieces.map((piece) => piece.map(write));
    // Fewer points where the pointer is quick, and a corner belongs to both of its pieces.
    const perPart = 3 + Math.floor(random.uniform() * 4);
    return written.flatMap((piece, i) => {
      const corner = written[i - 1]?.at(-1);
      return smooth(corner ? [corner, ...piece] : piece, perPart).slice(corner ? 1 : 0);
    });
  });
  const pixel = (value: number, centre: number) =>
    Math.round((centre + value * size) * sheet + random.normal() * 0.5) / sheet;
  return strokes.map((stroke) =>
    stroke.map(([x, y]) => [pixel(x, middle[0]), pixel(y, middle[1])] as const),
  );
}

/** Every hand of every digit, written `times` times at this place. */
export function drawings(times: number, place: Place): Drawn[] {
  return hands.flatMap((ways, digit) =>
    ways.flatMap((text, hand) =>
      Array.from({ length: times }, (_, i) => ({
        digit,
        hand,
        strokes: drawnOnce(text, 1000 * digit + 100 * hand + i, place),
      })),
    ),
  );
}
