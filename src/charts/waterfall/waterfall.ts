import { logAxis, type Axis } from '../axis.ts';
import type { Tone } from '../plot.ts';

/** A factor by its name as the text has it, and its value, of which the size is drawn. */
export interface Factor {
  readonly name: string;
  /** The name, typeset. */
  readonly html?: string | undefined;
  readonly tone: Tone;
  readonly value: number;
  /** Whether another factor undoes it, so that both go. */
  readonly isGone?: boolean;
}

/** A bar between two fractions of the axis. */
export interface Row extends Factor {
  readonly from: number;
  readonly to: number;
}

/** A product as a chain of bars on a logarithmic axis: each factor leads from the product of those before it to that with it. */
export interface WaterfallData {
  readonly axis: Axis;
  readonly rows: readonly Row[];
  /** The whole product, from 1. */
  readonly total: Row;
}

/** Sizes beyond are drawn at the axis's end. */
const farthest = 30;

/** A chain of factors, and the name of what they multiply to. */
export function waterfall(factors: readonly Factor[], total: Factor, label: string): WaterfallData {
  let product = 1;
  const products = factors.map(({ value }) => (product *= Math.abs(value)));
  const powers = [...products, total.value]
    .map((value) => Math.abs(Math.log10(Math.abs(value))))
    .filter(Number.isFinite);
  const end = Math.min(Math.max(2, Math.ceil(Math.max(...powers, 0) - 1e-9)), farthest);
  const axis = logAxis(label, [10 ** -end, 10 ** end]);
  const at = (value: number) => Math.min(Math.max(axis.at(Math.abs(value)), 0), 1);
  return {
    axis,
    rows: factors.map((factor, i) => ({
      ...factor,
      from: at(products[i - 1] ?? 1),
      to: at(products[i]!),
    })),
    total: { ...total, from: at(1), to: at(total.value) },
  };
}
