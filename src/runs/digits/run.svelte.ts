import type { Classifier, ClassifierExperiment } from '../../core/classifier/classifier.ts';
import { packedBytes, type Digits } from '../../digits/format.ts';
import type { DataFault } from '../../digits/unpack.ts';
import { Crew } from './crew.ts';
import type { PairRecord, Report } from './messages.ts';
import { atAGlance, isShort, ThreeTrainings, type Manner } from './training.ts';

export type DigitFault = DataFault | 'worker';
type DigitStatus = 'idle' | 'loading' | 'training' | 'paused' | 'stopped' | 'finished';

/** A training on digits in workers, followed by the page: its progress, its records and what it has learnt. */
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
  #isStopping = false;
  #now: ThreeTrainings | undefined;
  #cost: number | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  /** What follows the training at a glance that is under way: the newest wish, so that a hand that goes on moving starves none. */
  #pending: (() => void) | undefined;
  readonly #crew = new Crew({
    hear: (pair, report) => {
      if (report.kind !== 'progress') return this.#hearOfSupplies(report);
      this.#now?.take(pair, report.progress);
      // What the other workers have said by then is drawn with it.
      if (this.#now?.isOver) this.#show();
      else this.#drawing ??= setTimeout(() => this.#show());
    },
    fail: () => this.#fail(navigator.onLine ? 'worker' : 'offline'),
  });

  get #isGlancing(): boolean {
    return this.#now?.manner === 'glance' && this.#crew.isBusy;
  }
  get isBusy(): boolean {
    return this.status === 'loading' || this.status === 'training' || this.status === 'paused';
  }

  /** Trains, and shows how it goes. Where `isSettling`, a short training is shown at its end alone: what stands there is much the same. */
  start(experiment: ClassifierExperiment, data: string, isSettling = false): void {
    this.asked = experiment;
    this.fault = this.#pending = undefined;
    this.#isStopping = false;
    if (isSettling && this.#isGlancing) {
      this.#pending = () => this.start(experiment, data, true);
    } else if (this.#crew.isSupplied) {
      const isQuiet = isSettling && isShort(experiment, this.#cost);
      this.#train(experiment, experiment, isQuiet ? 'settling' : 'open');
    } else if (this.status !== 'loading') {
      this.fetched = this.silence = 0;
      this.#heard = performance.now();
      this.status = 'loading';
      this.#crew.fetch(data);
    }
  }

  /** Trains for a hand that is still moving a setting, once there is data: what can be had at a glance, the newest setting next. */
  glance(experiment: ClassifierExperiment): void {
    if (!this.#crew.isSupplied || this.status === 'paused') return;
    if (this.#isGlancing) this.#pending = () => this.glance(experiment);
    else this.#train(experiment, atAGlance(experiment, this.#cost), 'glance');
  }

  pause(): void {
    if (this.status !== 'training') return;
    this.#crew.pause();
    this.status = 'paused';
  }

  resume(): void {
    if (this.status !== 'paused') return;
    this.#crew.resume();
    this.status = 'training';
  }

  /** Ends the training; what was learnt stays. */
  stop(): void {
    if (this.status === 'loading') this.leave();
    else if (this.isBusy) {
      this.#isStopping = true;
      this.#crew.stop();
    }
  }

  /** Ends the training at once, for a page that is left. */
  leave(): void {
    this.#crew.end();
    this.#pending = undefined;
    if (this.isBusy) this.status = 'stopped';
  }

  #train(shown: ClassifierExperiment, trained: ClassifierExperiment, manner: Manner): void {
    this.#now = new ThreeTrainings(shown, manner);
    if (manner === 'open') {
      this.experiment = shown;
      this.records = [];
      this.classifiers = [];
      this.progress = 0;
      this.status = 'training';
    }
    this.#crew.train(trained, manner !== 'open');
  }

  #fail(fault: DigitFault): void {
    this.fault = fault;
    this.status = 'idle';
  }

  #hearOfSupplies(report: Exclude<Report, { kind: 'progress' }>): void {
    if (report.kind === 'fault') this.#fail(report.fault);
    else if (report.kind === 'fetching') {
      const now = performance.now();
      const fetched = Math.min(report.bytes / packedBytes, 1);
      if (fetched > this.fetched) this.#heard = now;
      this.fetched = fetched;
      this.silence = Math.floor((now - this.#heard) / 1000);
    } else {
      this.heldOut = report.supplies.digits.heldOut;
      this.#train(this.asked!, this.asked!, 'open');
    }
  }

  #show(): void {
    clearTimeout(this.#drawing);
    this.#drawing = undefined;
    const now = this.#now!;
    if (now.manner !== 'open' && !now.isOver) return;
    this.experiment = now.experiment;
    this.records = [...now.records];
    this.classifiers = now.classifiers;
    this.progress = now.progress;
    this.imagesPerSecond = now.speed;
    this.secondsLeft = now.secondsLeft;
    this.#cost = now.cost ?? this.#cost;
    if (!now.isOver) return;
    this.status = this.#isStopping ? 'stopped' : 'finished';
    if (this.#isStopping) this.#crew.end();
    const next = this.#pending;
    this.#pending = undefined;
    next?.();
  }
}
