import kernel from '../../core/classifier/simd/kernel.ts?compiled';
import type { ClassifierExperiment, ClassifierPair } from '../../core/classifier/classifier.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import { Background } from '../../stage/work/background.ts';
import type { Report, Request, Supplies } from './messages.ts';
import { trainingWorker } from './worker.ts';

/** How long workers wait for the next training before they are let go, in ms. */
const idleMs = 20_000;

interface Ears {
  readonly hear: (pair: ClassifierPair, report: Report) => void;
  readonly fail: () => void;
}

/** The workers that train the three networks side by side, one a pair. The first fetches what all of them need. */
export class Crew {
  readonly #workers: ReadonlyMap<ClassifierPair, Background<Request, Report>>;
  readonly #ears: Ears;
  #supplies: Supplies | undefined;
  readonly #supplied = new Set<ClassifierPair>();
  readonly #busy = new Set<ClassifierPair>();
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(ears: Ears) {
    this.#ears = ears;
    const workerOf = (pair: ClassifierPair) =>
      new Background<Request, Report>({
        worker: trainingWorker,
        silenceMs: 30_000,
        hear: (report) => this.#hear(pair, report),
        fail: () => {
          this.end();
          ears.fail();
        },
      });
    this.#workers = new Map(digitPairs.map((pair) => [pair, workerOf(pair)]));
  }

  get isSupplied(): boolean {
    return this.#supplies !== undefined;
  }

  get isBusy(): boolean {
    return this.#busy.size > 0;
  }

  fetch(data: string): void {
    this.end();
    this.#workers.get(digitPairs[0])!.ask({ kind: 'fetch', data, kernel });
  }

  /** Trains all three; of an earlier training nothing more is heard. Before there are supplies it does nothing. */
  train(experiment: ClassifierExperiment, isQuiet: boolean): void {
    clearTimeout(this.#idle);
    for (const [pair, worker] of this.#workers) {
      const supplies = this.#supplied.has(pair) ? undefined : this.#supplies;
      this.#busy.add(pair);
      worker.ask({ kind: 'train', experiment, pair, supplies, isQuiet });
    }
  }

  pause(): void {
    this.#tell('pause');
    for (const worker of this.#workers.values()) worker.rest();
  }

  resume(): void {
    this.#tell('resume');
  }

  /** Lets those who are at work say how far they are, and end. */
  stop(): void {
    this.#tell('stop');
  }

  /** Ends all work at once; the supplies stay. */
  end(): void {
    clearTimeout(this.#idle);
    for (const worker of this.#workers.values()) worker.end();
    this.#supplied.clear();
    this.#busy.clear();
  }

  #tell(kind: 'pause' | 'resume' | 'stop'): void {
    for (const pair of this.#busy) this.#workers.get(pair)!.tell({ kind });
  }

  #hear(pair: ClassifierPair, report: Report): void {
    if (report.kind === 'fetched') this.#supplies = report.supplies;
    if (report.kind === 'fetched' || report.kind === 'progress') this.#supplied.add(pair);
    if (report.kind === 'fault') this.end();
    if (report.kind === 'progress' && report.progress.isLast) {
      this.#workers.get(pair)!.rest();
      this.#busy.delete(pair);
      if (!this.isBusy) this.#idle = setTimeout(() => this.end(), idleMs);
    }
    this.#ears.hear(pair, report);
  }
}
