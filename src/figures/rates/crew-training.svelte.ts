import { packedBytes } from '../../digits/format.ts';
import type { DataFault } from '../../digits/unpack.ts';
import { sweepJobs, type SeedSweep } from '../../experiments/rate-sweep.ts';
import type { RatesWords } from '../../strings/rates.ts';
import { fill } from '../../strings/show.ts';
import { SweepCrew } from './crew.ts';

type SweepStatus = 'idle' | 'loading' | 'training' | 'stopped' | 'finished';

/** The networks of one seed, trained in the page. */
export class SweepTraining {
  status = $state<SweepStatus>('idle');
  fault = $state<DataFault | 'worker'>();
  /** What has been trained so far, of the seed that was asked for last. */
  own = $state.raw<SeedSweep>();
  /** Networks trained, and of how many; and the share of the digits that has come. */
  done = $state(0);
  readonly all = sweepJobs(0).length;
  fetched = $state(0);
  #crew: SweepCrew | undefined;

  get isBusy(): boolean {
    return this.status === 'loading' || this.status === 'training';
  }

  /** The share of what is under way that is done: of the digits, or of the networks. */
  get share(): number {
    return this.status === 'loading' ? this.fetched : this.done / this.all;
  }

  /** How far it is, or why it is no farther. */
  said(words: RatesWords, seeds: number): string {
    if (this.fault) return words.faults[this.fault];
    return fill(words.status[this.status], {
      seed: String(this.own?.seed),
      seeds: String(seeds),
      done: String(this.done),
      all: String(this.all),
      percent: String(Math.round(100 * this.fetched)),
    });
  }

  /** Trains all networks of a seed on the digits at an address. */
  start(seed: number, data: string): void {
    this.#crew?.end();
    const jobs = sweepJobs(seed);
    this.fault = undefined;
    this.status = 'loading';
    this.done = this.fetched = 0;
    this.own = { seed, accuracies: [] };
    this.#crew = new SweepCrew(jobs, data, {
      fetching: (bytes) => (this.fetched = Math.min(bytes / packedBytes, 1)),
      hear: (job, accuracies) => {
        const before = this.own!.accuracies;
        const now = Array.from(jobs, (_, i) => (i === job ? accuracies : before[i]));
        this.own = { seed, accuracies: now };
        this.done += 1;
        this.status = this.done === jobs.length ? 'finished' : 'training';
      },
      fail: (fault) => {
        this.fault = fault;
        this.status = this.done > 0 ? 'stopped' : 'idle';
      },
    });
  }

  /** Ends the training at once; what has been trained stays. */
  stop(): void {
    if (!this.isBusy) return;
    this.#crew?.end();
    this.status = this.done > 0 ? 'stopped' : 'idle';
  }
}
