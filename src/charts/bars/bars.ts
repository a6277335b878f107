import type { Tone } from '../plot.ts';

/** A horizontal bar between 0 and 1. */
interface Bar {
  readonly name: string;
  readonly value: number;
  /** What stands after the bar. */
  readonly text: string;
}

/** Bars of one colour, one of which may be marked. */
export interface BarsData {
  readonly bars: readonly Bar[];
  readonly tone: Tone;
  readonly marked?: number;
}
