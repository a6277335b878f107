import { Playback } from './playback.svelte.ts';

/** What keeps the epoch, and writes it into the address when it rests. */
interface EpochKeeper {
  epoch: number;
  rest(): void;
}

/** The epoch that a figure with time of its own reads out, kept within its run, and the playback that moves it. */
export class EpochClock {
  readonly #keeper: EpochKeeper;
  readonly #lastEpoch: () => number;
  readonly playback: Playback;

  constructor(keeper: EpochKeeper, lastEpoch: () => number) {
    this.#keeper = keeper;
    this.#lastEpoch = lastEpoch;
    this.playback = new Playback(() => this);
  }

  get lastEpoch(): number {
    return this.#lastEpoch();
  }

  get epoch(): number {
    return Math.min(this.#keeper.epoch, this.lastEpoch);
  }

  set epoch(epoch: number) {
    this.#keeper.epoch = epoch;
  }

  readonly rest = (): void => this.#keeper.rest();
}
