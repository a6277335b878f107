import type { EpochClock } from '../time/epoch-clock.svelte.ts';

/** What of a figure can be moved from outside of it. */
export interface AwakeFigure {
  /** In figures that have time. */
  readonly time: EpochClock | undefined;
}

/** The figures that are awake, by their ids: a link in the text has them play what it names. Of use in the browser only. */
export const awake = new Map<string, AwakeFigure>();
