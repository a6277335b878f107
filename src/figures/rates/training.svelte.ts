import { packedBytes } from '../../digits/format.ts';
import type { DataFault } from '../../digits/unpack.ts';
import { sweepJobs, type SeedSweep } from '../../experiments/rate-sweep.ts';
import type { SweepCrew } from './crew.ts';

export type SweepStatus = 'idle' | 'loading' | 'training' | 'stopped' | 'finished';

/** The networks of one seed, trained in the page. */
export class SweepTraining {
  status = $state<SweepStatus>('idle');
  fault = $state<DataFault | 'worker' | 'failed'>();
  /** What has been trained so far, of the seed that was asked for last. */
  own = $state.raw<SeedSweep>();
  /** Networks trained, and of how many; the share of the digits that has come. */
  done = $state(0);
  all = $state(sweepJobs(0).length);
  fetched = $state(0);
  #crew: SweepCrew | undefined;
  #asked = 0;

  get isBusy(): boolean {
    return this.status === 'loading' || this.status === 'training';
  }

  /** Trains all networks of a seed on the digits at an address. What does the work is fetched now. */
  async start(seed: number, data: string): Promise<void> {
    this.#crew?.end();
    const asked = ++this.#asked;
    const jobs = sweepJobs(seed);
    this.fault = undefined;
    this.status = 'loading';
    this.done = this.fetched = 0;
    this.all = jobs.length;
    try {
      const { SweepCrew } = await import('./crew.ts');
      if (asked !== this.#asked) return;
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
        fail: (fault) => this.#fail(fault),
      });
    } catch {
      if (asked === this.#asked) this.#fail(navigator.onLine ? 'failed' : 'offline');
    }
  }

  /** Ends the training at once; what has been trained stays. */
  readonly stop = (): void => {
    if (!this.isBusy) return;
    this.#asked += 1;
    this.#crew?.end();
    this.status = this.done > 0 ? 'stopped' : 'idle';
  };

  #fail(fault: DataFault | 'worker' | 'failed'): void {
    this.fault = fault;
    this.status = this.done > 0 ? 'stopped' : 'idle';
  }
}
