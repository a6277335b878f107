import { Playback } from './playback.svelte.ts';

/** What keeps the epoch, and writes it into the address when it rests. */
interface EpochKeeper {
  epoch: number;
  rest(): void;
}

/** How the epochs of a run lie along its axis, which goes from 0 to 1, where they do not lie evenly. */
export interface Along {
  at(epoch: number): number;
  /** The epoch, not rounded, at so much of the axis. */
  back(share: number): number;
}

/** The epoch that a figure with time of its own reads out, kept within its run, and the playback that moves it. */
export class EpochClock {
  readonly #keeper: EpochKeeper;
  readonly #lastEpoch: () => number;
  readonly #along: (() => Along) | undefined;
  readonly playback: Playback;

  constructor(keeper: EpochKeeper, lastEpoch: () => number, along?: () => Along) {
    this.#keeper = keeper;
    this.#lastEpoch = lastEpoch;
    this.#along = along;
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

  /** The axis along which the run is shown, played and scrubbed, if that is not an even one. */
  get along(): Along | undefined {
    return this.#along?.();
  }

  /** Where an epoch lies along the run, from 0 to 1. */
  share(epoch: number): number {
    return this.along?.at(epoch) ?? epoch / Math.max(1, this.lastEpoch);
  }

  /** The epoch that is reached at so much of the way along the run. */
  epochAt(share: number): number {
    if (share >= 1) return this.lastEpoch;
    const epoch = this.along?.back(share) ?? share * this.lastEpoch;
    // Not one less where the last bit is missing.
    return Math.floor(epoch + 1e-9);
  }

  readonly rest = (): void => this.#keeper.rest();
}
