import type { DepthExperiment, OutputPair } from '../../core/depth.ts';
import { trainingKey } from './settings.ts';
import type { DepthReport, DepthRequest, PairRun, PairRuns } from './messages.ts';

export type DepthStatus = 'built' | 'training' | 'stopped' | 'finished';

/** A training and what it has given. */
interface Drawn {
  readonly experiment: DepthExperiment;
  readonly runs: PairRuns;
}

/** Records after those the new run has come to stay: the build's last epoch is there until training gets to it. */
function joined(own: PairRun, added: PairRun, built: PairRun | undefined): PairRun {
  const records = [...own.records, ...added.records];
  const reached = records.at(-1)?.epoch ?? -1;
  const later = built?.records.filter(({ epoch }) => epoch > reached) ?? [];
  return { ...own, ...added, records: [...records, ...later] };
}

/** The four pairs' training in a worker, followed by the page; where no worker starts, in slices on the page itself. */
export class DepthRun {
  readonly #built: Drawn;
  #drawn = $state.raw<Drawn>();
  status = $state<DepthStatus>('built');
  /** Share of the epochs trained. */
  progress = $state(0);
  #asked: DepthExperiment | undefined;
  #own: PairRuns | undefined;
  #newest = 0;
  #worker: Worker | undefined;
  #isWithoutWorker = false;

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
    this.#own = undefined;
    this.progress = 0;
    this.status = 'training';
    if (trainingKey(experiment) === trainingKey(this.#built.experiment)) this.#drawn = this.#built;
    this.#ask({ id: ++this.#newest, experiment });
  }

  /** Gives up the training; what it has come to stays. */
  stop(): void {
    if (this.status !== 'training') return;
    this.status = 'stopped';
    this.#ask({ id: ++this.#newest });
  }

  /** Ends everything, for a figure that is taken down. */
  leave(): void {
    this.#newest += 1;
    this.#worker?.terminate();
  }

  #ask(request: DepthRequest): void {
    if (this.#isWithoutWorker) return this.#onPage(request);
    try {
      this.#worker ??= this.#started();
      this.#worker.postMessage(request);
    } catch {
      this.#fallBack();
    }
  }

  #started(): Worker {
    const worker = new Worker(new URL('./depth.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fallBack();
    });
    worker.addEventListener('message', ({ data }: MessageEvent<DepthReport>) => this.#hear(data));
    return worker;
  }

  #fallBack(): void {
    this.#isWithoutWorker = true;
    this.#own = undefined;
    if (this.status === 'training') this.#onPage({ id: ++this.#newest, experiment: this.#asked! });
  }

  #onPage({ id, experiment }: DepthRequest): void {
    if (!experiment) return;
    const isWanted = () => this.#newest === id;
    void import('./work.ts').then(({ trainPairs }) =>
      trainPairs(experiment, (report) => this.#hear({ ...report, id }), isWanted),
    );
  }

  #hear({ id, added, progress }: DepthReport): void {
    if (id !== this.#newest || !this.#asked) return;
    const experiment = this.#asked;
    const isBuilt = trainingKey(experiment) === trainingKey(this.#built.experiment);
    const merge = (built: boolean) =>
      Object.fromEntries(
        Object.entries(added).map(([name, run]) => {
          const pair = name as OutputPair;
          const own = this.#own?.[pair] ?? { records: [] };
          return [pair, joined(own, run, built ? this.#built.runs[pair] : undefined)];
        }),
      ) as PairRuns;
    const own = merge(false);
    this.#drawn = { experiment, runs: isBuilt ? merge(true) : own };
    this.#own = own;
    this.progress = progress;
    if (progress === 1) this.status = 'finished';
  }
}
