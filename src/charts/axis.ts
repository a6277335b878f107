import { scaleLinear, scaleLog } from 'd3';

/** One axis of a plot. `at` maps a value to 0 … 1 along it. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  at(value: number): number;
}

/** An axis from one value to another with about `count` ticks at round values. */
export function linearAxis(label: string, domain: readonly [number, number], count = 5): Axis {
  const scale = scaleLinear(domain, [0, 1]);
  const text = scale.tickFormat(count, ',f');
  const ticks = scale
    .ticks(count)
    .map((value) => ({ value, text: value === 0 ? '0' : text(value) }));
  return { label, domain, ticks, at: scale };
}

/** An axis of whole numbers, such as epochs: no tick stands between two of them. */
export function wholeAxis(label: string, domain: readonly [number, number], count = 6): Axis {
  const axis = linearAxis(label, domain, count);
  const ticks = axis.ticks.filter(({ value }) => Number.isInteger(value));
  return {
    ...axis,
    ticks: ticks.map(({ value }) => ({ value, text: value.toLocaleString('en') })),
  };
}

/** A logarithmic axis with a tick at every power of ten. */
export function logAxis(label: string, domain: readonly [number, number]): Axis {
  const scale = scaleLog(domain, [0, 1]);
  const powers = scale.ticks().filter((value) => Number.isInteger(Math.log10(value)));
  const ticks = powers.map((value) => ({ value, text: value.toLocaleString('en') }));
  return { label, domain, ticks, at: scale };
}

/** The smallest round number not below `value`, for the end of an axis that starts at 0. */
export function roundEnd(value: number): number {
  return value > 0 ? scaleLinear([0, value], [0, 1]).nice(5).domain()[1]! : 1;
}
