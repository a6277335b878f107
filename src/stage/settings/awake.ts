import type { EpochClock } from '../time/epoch-clock.svelte.ts';
import type { Parameter } from './kinds.ts';

/** What of a figure can be moved from outside of it. */
export interface AwakeFigure {
  /** In figures that have time. */
  readonly time: EpochClock | undefined;
  readonly declaration: { readonly parameters: Readonly<Record<string, Parameter<unknown>>> };
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  rest(): void;
}

/** The figures that are awake, by their ids: a link in the text has them play what it names, a number in it has them change. Of use in the browser only. */
export const awake = new Map<string, AwakeFigure>();
