import { waitingGrid } from '../../experiments/waiting-grid.ts';
import { hasFewRuns, waitingRows } from './work.ts';

const side = waitingGrid.length;

/** The map of waiting times for one x: at once where that takes a frame, in a worker where it takes longer. */
export class WaitingMap {
  /** The input that `times` belong to; while a worker computes, the map of before stays. */
  x = $state(1);
  times = $state.raw(waitingRows(1));
  /** Share of the rows computed, or undefined when nothing is under way. */
  progress = $state<number>();
  workerFailed = $state(false);
  #worker: Worker | undefined;

  /** Computes the map for x; what was under way for another x is given up. */
  compute(x: number): void {
    this.cancel();
    if (hasFewRuns(x)) this.#show(x, waitingRows(x));
    else this.#inWorker(x);
  }

  cancel(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.progress = undefined;
  }

  #show(x: number, times: Float64Array): void {
    this.x = x;
    this.times = times;
  }

  #inWorker(x: number): void {
    const times = new Float64Array(side * side);
    this.progress = 0;
    try {
      this.#worker = new Worker(new URL('./waiting.worker.ts', import.meta.url), {
        type: 'module',
      });
    } catch {
      this.#withoutWorker(x);
      return;
    }
    this.#worker.addEventListener('error', () => this.#withoutWorker(x));
    this.#worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ from: number; times: Float64Array }>) => {
        times.set(data.times, data.from * side);
        this.progress = (data.from * side + data.times.length) / times.length;
        if (this.progress < 1) return;
        this.cancel();
        this.#show(x, times);
      },
    );
    this.#worker.postMessage(x);
  }

  #withoutWorker(x: number): void {
    this.cancel();
    this.workerFailed = true;
    this.#show(x, waitingRows(x));
  }
}
