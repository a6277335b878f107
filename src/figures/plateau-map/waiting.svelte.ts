import { recent } from '../../runs/neuron/recent.ts';
import { Background } from '../../stage/work/background.ts';
import { computeMap, hasFewRuns, waitingRows, type WaitingReport } from './work.ts';

/** The map of waiting times for one x: at once where that takes a frame, in a worker where it takes longer. */
export class WaitingMap {
  /** The maps that are computed here, each once. */
  readonly #atOnce = recent<Float64Array>();
  /** The input that `times` belong to; while a worker computes, the map of before stays. */
  x = $state(1);
  times = $state.raw(this.#here(1));
  /** Share of the rows computed, or undefined when nothing is under way. */
  progress = $state<number>();
  workerFailed = $state(false);
  readonly #work = new Background<number, WaitingReport>({
    worker: () => new Worker(new URL('./waiting.worker.ts', import.meta.url), { type: 'module' }),
    silenceMs: 10_000,
    onPage: () => {
      this.workerFailed = true;
      return computeMap;
    },
    hear: ({ x, times, progress }) => {
      this.progress = progress;
      if (progress === 1) this.#show(x, times);
    },
    fail: () => this.cancel(),
  });

  /** Computes the map for x; what was under way for another x is given up. */
  compute(x: number): void {
    if (hasFewRuns(x)) return this.#show(x, this.#here(x));
    this.progress = 0;
    this.#work.ask(x);
  }

  cancel(): void {
    this.#work.end();
    this.progress = undefined;
  }

  #here(x: number): Float64Array {
    return this.#atOnce(`${x}`, () => waitingRows(x));
  }

  #show(x: number, times: Float64Array): void {
    this.cancel();
    this.x = x;
    this.times = times;
  }
}
