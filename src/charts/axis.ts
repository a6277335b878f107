import { nice, ticks, tickStep } from 'd3';
import { showNumber, showPower } from '../strings/show.ts';

/** One axis of a plot. `at` maps a value to 0 … 1 along it. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  at(value: number): number;
}

/** What stands beside an axis has room for so many characters. */
const longest = 7;

const tickText = (value: number, decimals: number) =>
  value === 0 ? '0' : showNumber(value, decimals);

/**
 * An axis with ticks at some values, a few times 10^`power` apart. Where they would be too long, all of them are whole
 * numbers of that power, and the label says so.
 */
function tickedAxis(
  label: string,
  [from, to]: readonly [number, number],
  values: readonly number[],
  power: number,
): Axis {
  const decimals = Math.max(0, -power);
  const isShort =
    decimals < longest && values.every((value) => tickText(value, decimals).length <= longest);
  const text = (value: number) =>
    isShort ? tickText(value, decimals) : tickText(Math.round(value / 10 ** power), 0);
  return {
    label: isShort ? label : `${label} (× ${showPower(power)})`,
    domain: [from, to],
    ticks: values.map((value) => ({ value, text: text(value) })),
    at: (value) => (value - from) / (to - from),
  };
}

const powerOf = (step: number) => Math.floor(Math.log10(step) + 1e-9);

/** An axis from one value to another with about `count` ticks at round values. */
export function linearAxis(label: string, domain: readonly [number, number], count = 5): Axis {
  const power = powerOf(tickStep(...domain, count));
  return tickedAxis(label, domain, ticks(...domain, count), power);
}

/** An axis of whole numbers, such as epochs: no tick stands between two of them. */
export function wholeAxis(label: string, domain: readonly [number, number], count = 6): Axis {
  const power = Math.max(0, powerOf(tickStep(...domain, count)));
  return tickedAxis(label, domain, ticks(...domain, count).filter(Number.isInteger), power);
}

/** A logarithmic axis between two positive values, with ticks at powers of ten, seven at the most. */
export function logAxis(label: string, domain: readonly [number, number]): Axis {
  const [from, to] = domain;
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  const stride = Math.ceil((last - first + 1) / 7);
  const count = Math.floor((last - first) / stride) + 1;
  const powers = Array.from({ length: count }, (_, i) => last - i * stride).toReversed();
  // Written out as long as all of them are short.
  const isShort = powers.every((power) => Math.abs(power) <= 2);
  const text = (power: number) =>
    isShort || power === 0 || power === 1
      ? tickText(10 ** power, Math.max(0, -power))
      : showPower(power);
  return {
    label,
    domain,
    ticks: powers.map((power) => ({ value: 10 ** power, text: text(power) })),
    // Not the logarithm of a ratio: from 1e-320 to 1 that would overflow.
    at: (value) => (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from)),
  };
}

/** A logarithmic axis of epochs that has the epoch 0, too: n stands at ln(1 + n). `back` gives the epoch at a place. */
export function epochsLogAxis(
  label: string,
  last: number,
): Axis & { readonly back: (share: number) => number } {
  const length = Math.log1p(last);
  const powers = Array.from({ length: Math.floor(Math.log10(last) + 1e-9) + 1 }, (_, n) => 10 ** n);
  return {
    label,
    domain: [0, last],
    ticks: [0, ...powers].map((value) => ({ value, text: showNumber(value, 0) })),
    at: (value) => Math.log1p(value) / length,
    back: (share) => Math.expm1(share * length),
  };
}

/** An axis with a tick for each of the whole numbers from `first` to `last`, and a little room at both ends. */
export function countAxis(label: string, first: number, last: number): Axis {
  const values = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return tickedAxis(label, [first - 0.25, last + 0.25], values, 0);
}

/** Below this doubles have too few digits left for ticks. */
const least = 1e-300;

/** The smallest round number not below `value`, for the end of an axis that starts at 0; 1 where that is next to nothing. */
export function roundEnd(value: number): number {
  return value > least ? nice(0, value, 5)[1] : 1;
}
