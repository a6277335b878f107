import type {
  Classifier,
  ClassifierExperiment,
  ClassifierPair,
} from '../../core/classifier/classifier.ts';
import { trainClassifier, type TrainingRecord } from '../../core/classifier/training.ts';
import { kernelOnDisk } from '../../digits/kernel/on-disk.ts';
import { sparseOnDisk } from '../../digits/sparse.ts';
import { digitPairs, digitRuns, type DigitRunName } from '../../experiments/digit-runs.ts';
import { once } from '../once.ts';

/** One pair's finished run: its records, and the network as it ended. */
interface FinishedDigits {
  readonly records: readonly TrainingRecord[];
  readonly classifier: Classifier;
}

/** A run on digits under one pair, trained while the site is built. */
export const finishedDigits = once(
  (experiment: ClassifierExperiment, pair: ClassifierPair): FinishedDigits => {
    const { training, heldOut } = sparseOnDisk();
    const run = trainClassifier(experiment, pair, training, heldOut, kernelOnDisk());
    const records: TrainingRecord[] = [];
    let step = run.next();
    for (; !step.done; step = run.next()) records.push(step.value.record);
    return { records, classifier: step.value };
  },
);

/** The three finished runs of one start, in the order of `digitPairs`. */
export const finishedPairs = (name: DigitRunName) =>
  digitPairs.map((pair) => finishedDigits(digitRuns[name], pair));
