// Trains every network of the sweeps, on all processors: node src/measures/finished/sweep/train.ts <file to write>
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker, isMainThread, workerData } from 'node:worker_threads';
import { epochAccuracies } from '../../../core/classifier/rate-sweep.ts';
import { trainEpochs } from '../../../core/classifier/training.ts';
import { compiledKernel, kernelOnDisk } from '../../../digits/kernel/on-disk.ts';
import { sparseOnDisk } from '../../../digits/sparse.ts';
import {
  builtSeeds,
  sweepEpochs,
  sweepJobs,
  type SeedSweep,
} from '../../../experiments/rate-sweep.ts';

/** Memory that all threads see: which job is next, and the accuracies that have been measured. */
interface Board {
  readonly next: Int32Array;
  readonly accuracies: Float64Array;
}

const jobs = builtSeeds.flatMap(sweepJobs);

function train({ next, accuracies }: Board): void {
  const { training, heldOut } = sparseOnDisk();
  const kernel = kernelOnDisk();
  for (let i = Atomics.add(next, 0, 1); i < jobs.length; i = Atomics.add(next, 0, 1)) {
    const { experiment, pair } = jobs[i]!;
    const records = trainEpochs(experiment, pair, training, heldOut, kernel);
    accuracies.set(epochAccuracies(records, sweepEpochs), i * sweepEpochs);
  }
}

async function trainAll(target: string): Promise<void> {
  // Before several threads want it at once.
  compiledKernel();
  const board: Board = {
    next: new Int32Array(new SharedArrayBuffer(4)),
    accuracies: new Float64Array(new SharedArrayBuffer(8 * jobs.length * sweepEpochs)),
  };
  const threads = Array.from(
    { length: Math.min(availableParallelism(), jobs.length) },
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: board });
        worker.on('error', reject);
        worker.on('exit', resolve);
      }),
  );
  await Promise.all(threads);
  const ofEach = jobs.length / builtSeeds.length;
  const sweeps = builtSeeds.map((seed, s): SeedSweep => {
    const accuracies = Array.from({ length: ofEach }, (_, i) => {
      const from = (s * ofEach + i) * sweepEpochs;
      return [...board.accuracies.slice(from, from + sweepEpochs)];
    });
    return { seed, accuracies };
  });
  writeFileSync(target, JSON.stringify(sweeps));
}

const [, , target] = process.argv;
if (!isMainThread) train(workerData as Board);
else if (target) await trainAll(target);
else throw new Error('train.ts needs a file to write.');
