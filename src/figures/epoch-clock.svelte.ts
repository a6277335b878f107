import { Playback } from './playback.svelte.ts';

/** The epoch that a figure with time of its own reads out, kept within its run, and the playback that moves it. */
export class EpochClock {
  readonly #lastEpoch: () => number;
  #chosen = $state(0);
  readonly playback: Playback;

  constructor(opening: number, lastEpoch: () => number) {
    this.#chosen = opening;
    this.#lastEpoch = lastEpoch;
    this.playback = new Playback(() => this);
  }

  get lastEpoch(): number {
    return this.#lastEpoch();
  }

  get epoch(): number {
    return Math.min(this.#chosen, this.lastEpoch);
  }

  set epoch(epoch: number) {
    this.#chosen = epoch;
  }
}
