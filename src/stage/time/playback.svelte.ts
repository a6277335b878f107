/** What playback moves: an epoch between 0 and a last one. */
interface Played {
  epoch: number;
  readonly lastEpoch: number;
  share(epoch: number): number;
  epochAt(share: number): number;
}

/** A whole run takes this long, however many epochs it has. */
const runSeconds = 6;

/** Runs a figure's epoch forward by elapsed time, so that a slow screen shows fewer frames and not a slower run. */
export class Playback {
  playing = $state(false);
  /** While true, the part of the run after the current epoch is drawn as not yet there. */
  unfolding = $state(false);
  readonly #played: () => Played;
  #frame = 0;

  constructor(played: () => Played) {
    this.#played = played;
  }

  /** Starts, from epoch 0 if the run is at its end. With reduced motion the finished run is shown at once. */
  run(): void {
    const played = this.#played();
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      played.epoch = played.lastEpoch;
      return;
    }
    if (!this.unfolding || played.epoch >= played.lastEpoch) played.epoch = 0;
    this.playing = true;
    this.unfolding = true;
    let share = played.share(played.epoch);
    let before = performance.now();
    const advance = (now: number) => {
      const current = this.#played();
      share += Math.max(0, now - before) / 1000 / runSeconds;
      before = now;
      current.epoch = current.epochAt(share);
      if (current.epoch >= current.lastEpoch) this.playing = false;
      else this.#frame = requestAnimationFrame(advance);
    };
    this.#frame = requestAnimationFrame(advance);
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    this.playing = false;
  }

  step(): void {
    this.pause();
    this.unfolding = true;
    const played = this.#played();
    played.epoch = Math.min(played.epoch + 1, played.lastEpoch);
  }

  reset(): void {
    this.pause();
    this.unfolding = true;
    this.#played().epoch = 0;
  }

  /** The reader reads out an epoch of the finished run. */
  scrub(epoch: number): void {
    this.pause();
    this.unfolding = false;
    const played = this.#played();
    played.epoch = Math.min(Math.max(Math.round(epoch), 0), played.lastEpoch);
  }

  /** Attachment: pauses when the element leaves the screen or the page is hidden. */
  readonly pauseOffScreen = (element: Element): (() => void) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) this.pause();
    });
    const onHide = () => document.hidden && this.pause();
    observer.observe(element);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      this.pause();
      observer.disconnect();
      document.removeEventListener('visibilitychange', onHide);
    };
  };
}
