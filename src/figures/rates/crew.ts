import kernel from '../../core/classifier/simd/kernel.ts?compiled';
import { epochAccuracies, type EpochAccuracies } from '../../core/classifier/rate-sweep.ts';
import { counts } from '../../digits/format.ts';
import type { DataFault } from '../../digits/unpack.ts';
import { sweepEpochs, type SweepJob } from '../../experiments/rate-sweep.ts';
import type { Progress, Report, Request, Supplies } from '../../runs/digits/messages.ts';
import { trainingWorker } from '../../runs/digits/worker.ts';
import { Background } from '../../stage/work/background.ts';

interface Ears {
  /** What has come of the digits, in bytes. */
  readonly fetching: (bytes: number) => void;
  /** One network is trained. */
  readonly hear: (job: number, accuracies: EpochAccuracies) => void;
  readonly fail: (fault: DataFault | 'worker') => void;
}

/** More threads than this leave none to the page on most machines. */
const mostThreads = 8;

/** Workers that train network after network, each the next that none has taken, until all are done. */
export class SweepCrew {
  readonly #workers: readonly Background<Request, Report>[];
  readonly #jobs: readonly SweepJob[];
  readonly #ears: Ears;
  #next = 0;

  /** Sets to work: one fetches the digits from their address, then all train. */
  constructor(jobs: readonly SweepJob[], data: string, ears: Ears) {
    this.#jobs = jobs;
    this.#ears = ears;
    const count = Math.min(Math.max(navigator.hardwareConcurrency || 2, 1), mostThreads);
    this.#workers = Array.from({ length: count }, () => this.#worker());
    this.#workers[0]!.ask({ kind: 'fetch', data, kernel });
  }

  end(): void {
    for (const worker of this.#workers) worker.end();
  }

  #worker(): Background<Request, Report> {
    let job = -1;
    const give = (supplies: Supplies | undefined) => {
      job = this.#next++;
      const next = this.#jobs[job];
      if (!next) return worker.end();
      // One record an epoch.
      const experiment = { ...next.experiment, window: counts.training };
      worker.ask({ kind: 'train', experiment, pair: next.pair, supplies, isQuiet: true });
    };
    const take = ({ records, isLast }: Progress) => {
      if (!isLast) return;
      const of = records.map(({ record }) => record);
      this.#ears.hear(job, epochAccuracies(of, sweepEpochs));
      give(undefined);
    };
    const worker = new Background<Request, Report>({
      worker: trainingWorker,
      silenceMs: 30_000,
      hear: (report) => {
        if (report.kind === 'fetching') this.#ears.fetching(report.bytes);
        else if (report.kind === 'fault') this.#fail(report.fault);
        else if (report.kind === 'progress') take(report.progress);
        else this.#begin.forEach((begin) => begin(begin === give ? undefined : report.supplies));
      },
      fail: () => this.#fail(navigator.onLine ? 'worker' : 'offline'),
    });
    this.#begin.push(give);
    return worker;
  }

  /** Gives each worker its first network; the one that has fetched the supplies has them already. */
  readonly #begin: ((supplies: Supplies | undefined) => void)[] = [];

  #fail(fault: DataFault | 'worker'): void {
    this.end();
    this.#ears.fail(fault);
  }
}
