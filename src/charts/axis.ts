import { nice, ticks, tickStep } from 'd3';
import { showPower } from './show.ts';

/** One axis of a plot. `at` maps a value to 0 … 1 along it. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  at(value: number): number;
}

/** A tick's text: the decimals its axis needs, commas between thousands, a true minus sign. */
function tickText(value: number, decimals: number): string {
  if (value === 0) return '0';
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value.toLocaleString('en', digits).replace('-', '−');
}

/** An axis from one value to another with about `count` ticks at round values. */
export function linearAxis(label: string, domain: readonly [number, number], count = 5): Axis {
  const [from, to] = domain;
  const decimals = Math.max(0, -Math.floor(Math.log10(tickStep(from, to, count)) + 1e-9));
  return {
    label,
    domain,
    ticks: ticks(from, to, count).map((value) => ({ value, text: tickText(value, decimals) })),
    at: (value) => (value - from) / (to - from),
  };
}

/** An axis of whole numbers, such as epochs: no tick stands between two of them. */
export function wholeAxis(label: string, domain: readonly [number, number], count = 6): Axis {
  const axis = linearAxis(label, domain, count);
  const whole = axis.ticks.filter(({ value }) => Number.isInteger(value));
  return { ...axis, ticks: whole.map(({ value }) => ({ value, text: tickText(value, 0) })) };
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
    ticks: powers.map((power) => ({
      value: 10 ** power,
      text: text(power),
    })),
    // Not the logarithm of a ratio: from 1e-320 to 1 that would overflow.
    at: (value) => (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from)),
  };
}

/** An axis with a tick for each of the whole numbers from 1 to `count`, and a little room at both ends. */
export function countAxis(label: string, count: number): Axis {
  const ticks = Array.from({ length: count }, (_, i) => ({ value: i + 1, text: String(i + 1) }));
  return { ...linearAxis(label, [0.75, count + 0.25]), ticks };
}

/** The smallest round number not below `value`, for the end of an axis that starts at 0. */
export function roundEnd(value: number): number {
  return value > 0 ? nice(0, value, 5)[1] : 1;
}
