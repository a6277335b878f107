import { guessRuns, half } from '../../experiments/guess.ts';
import { readListed } from '../../stage/settings/typed-number.ts';

/** A guess has an output at every so many epochs, as far as it was drawn. */
export const stride = 20;
export const lastEpoch = guessRuns.guessed.epochs;
const most = lastEpoch / stride;

/** The epochs whose outputs keys set, in strides. */
export const handles = [5, 10, 15, 20, 25, 30] as const;

/** Outputs at epochs 20, 40, 60 …, from 0 to 1, in hundredths. */
export type Drawing = readonly number[];

const inside = (output: number) => Math.round(Math.min(Math.max(output, 0), 1) * 100) / 100;

/** Reads `98,95,…`, per cents; nothing drawn is an empty text. Undefined where it is no drawing. */
export function readDrawing(given: string): Drawing | undefined {
  if (given === '') return [];
  const values = given.normalize('NFKC').split(',').map(readListed);
  const isUsable = values.length <= most && values.every((value) => value >= 0 && value <= 100);
  return isUsable ? values.map((value) => inside(value / 100)) : undefined;
}

export const writeDrawing = (drawing: Drawing) =>
  drawing.map((output) => Math.round(output * 100)).join(',');

/** A place on the sheet: epoch and output. */
export type Place = readonly [epoch: number, output: number];

const between = ([from, a]: Place, [to, b]: Place, epoch: number) =>
  to === from ? b : a + ((b - a) * (epoch - from)) / (to - from);

/** The end of what is drawn, from the start on. */
const endOf = (drawing: Drawing, start: number): Place => [
  drawing.length * stride,
  drawing.at(-1) ?? start,
];

/** A drawing over which a pen has gone in a straight line; from the end of what is drawn to the pen nothing is left out. */
export function drawnTo(drawing: Drawing, start: number, from: Place, to: Place): Drawing {
  const end = endOf(drawing, start);
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  const length = Math.min(Math.max(drawing.length, Math.round(right[0] / stride)), most);
  return Array.from({ length }, (_, i) => {
    const epoch = (i + 1) * stride;
    if (epoch > left[0] - stride / 2 && epoch < right[0] + stride / 2)
      return inside(between(left, right, Math.min(Math.max(epoch, left[0]), right[0])));
    return drawing[i] ?? inside(between(end, left, epoch));
  });
}

/** A drawing with another output at one of the handles, and straight lines from there to the next on either side. */
export function movedTo(
  drawing: Drawing,
  start: number,
  handle: (typeof handles)[number],
  output: number,
): Drawing {
  const i = handles.indexOf(handle);
  const placeOf = (at: number): Place => [at * stride, drawing[at - 1]!];
  const before = handles[i - 1];
  const after = handles[i + 1];
  const left: Place =
    before === undefined
      ? [0, start]
      : before <= drawing.length
        ? placeOf(before)
        : endOf(drawing, start);
  const middle: Place = [handle * stride, inside(output)];
  const moved = drawnTo(drawing, start, left, middle);
  return after !== undefined && after <= drawing.length
    ? drawnTo(moved, start, middle, placeOf(after))
    : moved;
}

/** The epoch at which a drawing first comes below one half, to the nearest five; undefined where it does not. */
export function belowHalf(drawing: Drawing, start: number): number | undefined {
  const outputs = [start, ...drawing];
  const i = outputs.findIndex((output) => output < half);
  if (i < 1) return undefined;
  const [above, below] = [outputs[i - 1]!, outputs[i]!];
  const epoch = (i - 1 + (above - half) / (above - below)) * stride;
  return Math.round(epoch / 5) * 5;
}
