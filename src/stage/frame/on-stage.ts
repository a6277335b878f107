import { getContext, setContext } from 'svelte';
import type { Worded } from '../../strings/frame.ts';
import type { Params } from '../settings/address.ts';
import type { Parameter } from '../settings/kinds.ts';
import type { Problem } from '../settings/range.ts';
import type { EpochClock } from '../time/epoch-clock.svelte.ts';

/** What the frame needs of a figure's words: names of settings and of choices that the frame does not name, or otherwise. */
export type StageWords = Worded<{
  readonly settings?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}>;

/** What the frame needs of a figure's model. */
export interface StageModel {
  readonly declaration: {
    readonly id: string;
    readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
    readonly tone?: string;
  };
  readonly settings: Readonly<Record<string, unknown>>;
  readonly params: Params;
  readonly problems: readonly Problem[];
  readonly isAwake: boolean;
  set(key: string, value: unknown): void;
  rest(): void;
  restore(): void;
}

/** What stands on a stage, for the parts of its frame. */
interface OnStage {
  readonly model: StageModel;
  readonly words: StageWords;
  readonly clock: EpochClock | undefined;
}

const key = Symbol('stage');

export const putOnStage = (stage: OnStage): OnStage => setContext(key, stage);
export const onStage = (): OnStage => getContext<OnStage>(key);
