import type { DepthExperiment } from '../../core/depth/depth.ts';
import { Background } from '../../stage/work/background.ts';
import { forPairs, type DepthReport, type PairRun, type PairRuns } from './messages.ts';
import { trainingKey } from './settings.ts';

type DepthStatus = 'built' | 'training' | 'stopped' | 'finished';

/** A training and what it has given. */
interface Drawn {
  readonly experiment: DepthExperiment;
  readonly runs: PairRuns;
}

/** Reports that come within a frame are drawn together. */
const frameMs = 16;

const nothing: PairRuns = forPairs(() => ({ records: [] }));

/** A run with the records after those it has come to: the build's last epoch is there until training gets to it. */
function completed(run: PairRun, built: PairRun): PairRun {
  const reached = run.records.at(-1)?.epoch ?? -1;
  const later = built.records.filter(({ epoch }) => epoch > reached);
  return { ...run, records: [...run.records, ...later] };
}

/** The four pairs' training in a worker, followed by the page; where no worker works, in slices on the page itself. */
export class DepthRun {
  readonly #built: Drawn;
  #drawn = $state.raw<Drawn>();
  status = $state<DepthStatus>('built');
  /** Share of the epochs trained. */
  progress = $state(0);
  #asked: DepthExperiment | undefined;
  /** What the training has given by itself. */
  #trained = nothing;
  /** How far it has come, which `progress` follows when it is drawn. */
  #reached = 0;
  /** Runs while there are reports to be drawn: the worker makes them faster than a slow page draws them. */
  #drawing: ReturnType<typeof setTimeout> | undefined;
  readonly #work = new Background<DepthExperiment, DepthReport>({
    worker: () => new Worker(new URL('./depth.worker.ts', import.meta.url), { type: 'module' }),
    silenceMs: 10_000,
    onPage: async () => {
      this.#begin();
      return (await import('./work.ts')).trainPairs;
    },
    hear: (report) => this.#hear(report),
    fail: () => this.stop(),
  });

  constructor(built: Drawn) {
    this.#built = built;
  }

  get drawn(): Drawn {
    return this.#drawn ?? this.#built;
  }

  /** Trains, unless that training is under way or was the last; what is drawn stays until the first records are there. */
  train(experiment: DepthExperiment, isAgain = false): void {
    if (!isAgain && this.#asked && trainingKey(this.#asked) === trainingKey(experiment)) return;
    this.#asked = experiment;
    this.#begin();
    this.progress = 0;
    this.status = 'training';
    if (trainingKey(experiment) === trainingKey(this.#built.experiment)) this.#drawn = this.#built;
    this.#work.ask(experiment);
  }

  /** Gives up the training; what it has come to stays. */
  stop(): void {
    if (this.status !== 'training') return;
    if (this.#drawing !== undefined) this.#draw();
    if (this.#reached < 1) this.status = 'stopped';
    this.leave();
  }

  /** Ends everything, for a figure that is taken down. */
  leave(): void {
    this.#begin();
    this.#work.end();
  }

  #begin(): void {
    clearTimeout(this.#drawing);
    this.#drawing = undefined;
    this.#trained = nothing;
    this.#reached = 0;
  }

  #hear({ added, progress }: DepthReport): void {
    this.#trained = forPairs((pair) => {
      const records = [...this.#trained[pair].records, ...added[pair].records];
      return { ...this.#trained[pair], ...added[pair], records };
    });
    this.#reached = progress;
    if (progress === 1) this.#work.rest();
    this.#drawing ??= setTimeout(() => this.#draw(), frameMs);
  }

  #draw(): void {
    this.#drawing = undefined;
    const experiment = this.#asked;
    if (!experiment) return;
    const isBuilt = trainingKey(experiment) === trainingKey(this.#built.experiment);
    const runs = isBuilt
      ? forPairs((pair) => completed(this.#trained[pair], this.#built.runs[pair]))
      : this.#trained;
    this.#drawn = { experiment, runs };
    this.progress = this.#reached;
    if (this.#reached === 1) this.status = 'finished';
  }
}
