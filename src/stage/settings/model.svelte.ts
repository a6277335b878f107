import { onMount } from 'svelte';
import { EpochClock, type Along } from '../time/epoch-clock.svelte.ts';
import type { Params } from './address.ts';
import { awake } from './awake.ts';
import { readState, writeState, type Declaration } from './declaration.ts';
import { followAddress, openAt, restAt } from './location.svelte.ts';
import type { Problem } from './range.ts';

/** The state of a figure: its settings, kept in step with the address, and an epoch where there is time. */
export class FigureModel<S> {
  readonly declaration: Declaration<S>;
  problems = $state.raw<readonly Problem[]>([]);
  isAwake = $state(false);
  #changed = $state.raw<S>();
  /** Apart from the settings, since reading out another epoch trains nothing. A run may end before it. */
  epoch = $state(0);
  time: EpochClock | undefined;

  constructor(declaration: Declaration<S>) {
    this.declaration = declaration;
    this.epoch = declaration.epoch?.opening ?? 0;
  }

  get settings(): S {
    return this.#changed ?? this.declaration.opening;
  }

  get params(): Params {
    return writeState(this.declaration, this.settings, this.epoch);
  }

  /** Takes over what the address says. */
  adopt(params: Params): void {
    const { settings, epoch, problems } = readState(this.declaration, params);
    this.#changed = settings;
    this.epoch = epoch;
    this.problems = problems;
  }

  readonly change = (change: Partial<S>): void => {
    this.#changed = { ...this.settings, ...change };
    this.problems = [];
  };

  /** One setting by its name, for what knows it by nothing else. */
  get(key: string): unknown {
    return this.settings[key as keyof S];
  }

  /** Sets one by its name, likewise. */
  set(key: string, value: unknown): void {
    this.#changed = { ...this.settings, [key]: value };
    this.problems = [];
  }

  readonly rest = (): void => restAt(this.declaration.id, this.params);
  readonly restore = (): void => openAt(this.declaration.id, []);

  /** The clock of a figure with time of its own, whose run goes to an epoch that may change. */
  timed(lastEpoch: () => number, along?: () => Along): EpochClock {
    return (this.time = new EpochClock(this, lastEpoch, along));
  }

  /** To be called where effects may be made: from then on it follows the address. */
  followAddress(): void {
    followAddress(
      this.declaration.id,
      () => this.params,
      (params) => this.adopt(params),
    );
    awake.set(this.declaration.id, this);
  }

  /** To be called while the figure's component is made: it wakes and follows the address once that is mounted. */
  follow(): this {
    onMount(() => {
      this.isAwake = true;
    });
    this.followAddress();
    return this;
  }
}
