import kernel from '../../core/classifier/simd/kernel.ts?compiled';
import type { Classifier, ClassifierExperiment } from '../../core/classifier/classifier.ts';
import { packedBytes, type Digits } from '../../digits/format.ts';
import type { DataFault } from '../../digits/unpack.ts';
import { Background } from '../../stage/work/background.ts';
import type { PairRecord, Report, Request } from './messages.ts';

export type DigitFault = DataFault | 'worker';
type DigitStatus = 'idle' | 'loading' | 'training' | 'paused' | 'stopped' | 'finished';

/** A training on digits in a worker, followed by the page: its progress, its records and what it has learnt. */
export class DigitRun {
  status = $state<DigitStatus>('idle');
  fault = $state<DigitFault>();
  /** What was asked for last, and what the records and the networks are of: the run before, until there is something of the next. */
  asked = $state.raw<ClassifierExperiment>();
  experiment = $state.raw<ClassifierExperiment>();
  records = $state.raw<readonly PairRecord[]>([]);
  heldOut = $state.raw<Digits>();
  classifiers = $state.raw<readonly Classifier[]>([]);
  /** Share of the images trained on. */
  progress = $state(0);
  imagesPerSecond = $state(0);
  secondsLeft = $state(0);
  /** Share of the data that has come, and for how many seconds nothing more has. */
  fetched = $state(0);
  silence = $state(0);
  #heard = 0;
  #total = 1;
  #isStopping = false;
  readonly #work = new Background<Request, Report>({
    worker: () => new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' }),
    silenceMs: 30_000,
    hear: (report) => this.#hear(report),
    fail: () => this.#fail(navigator.onLine ? 'worker' : 'offline'),
  });

  get isBusy(): boolean {
    return this.status === 'loading' || this.status === 'training' || this.status === 'paused';
  }

  start(experiment: ClassifierExperiment, data: string): void {
    this.#work.end();
    this.asked = experiment;
    this.fault = undefined;
    this.progress = 0;
    this.fetched = 0;
    this.silence = 0;
    this.#heard = performance.now();
    this.#isStopping = false;
    this.status = 'loading';
    this.#work.ask({ kind: 'start', experiment, data, kernel });
  }

  pause(): void {
    if (this.status !== 'training') return;
    this.#work.tell({ kind: 'pause' });
    this.#work.rest();
    this.status = 'paused';
  }

  resume(): void {
    if (this.status !== 'paused') return;
    this.#work.tell({ kind: 'resume' });
    this.status = 'training';
  }

  /** Ends the training; what was learnt stays. */
  stop(): void {
    if (this.status === 'loading') this.leave();
    else if (this.isBusy) {
      this.#isStopping = true;
      this.#work.tell({ kind: 'stop' });
    }
  }

  /** Ends the training at once, for a page that is left. */
  leave(): void {
    this.#work.end();
    if (this.isBusy) this.status = 'stopped';
  }

  #fail(fault: DigitFault): void {
    this.#work.end();
    this.fault = fault;
    this.status = 'idle';
  }

  #hear(report: Report): void {
    if (report.kind === 'fault') this.#fail(report.fault);
    else if (report.kind === 'fetching') {
      const now = performance.now();
      const fetched = Math.min(report.bytes / packedBytes, 1);
      if (fetched > this.fetched) this.#heard = now;
      this.fetched = fetched;
      this.silence = Math.floor((now - this.#heard) / 1000);
    } else if (report.kind === 'heldOut') {
      this.heldOut = report.heldOut;
      this.experiment = this.asked;
      this.records = [];
      this.classifiers = [];
      this.#total = report.total;
      this.status = 'training';
    } else if (report.kind === 'records') {
      this.records = [...this.records, ...report.records];
      this.progress = report.trained / this.#total;
      this.imagesPerSecond = report.trained / report.seconds;
      this.secondsLeft = (this.#total - report.trained) / (this.imagesPerSecond || 1);
    } else if (report.kind === 'networks') this.classifiers = report.classifiers;
    else if (report.kind === 'finished') {
      this.status = this.#isStopping ? 'stopped' : 'finished';
      this.#work.end();
    }
  }
}

let shared: DigitRun | undefined;

/** The page's one training: `digits` shows it, and `log-likelihood` reads with its network. In the browser only. */
export function sharedDigitRun(): DigitRun {
  shared ??= new DigitRun();
  return shared;
}
