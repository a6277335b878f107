import type { Classifier, ClassifierPair } from '../core/classifier/classifier.ts';
import { sparseImages, type SparseImages } from '../core/classifier/sparse-images.ts';
import { trainClassifier, type TrainingRecord } from '../core/classifier/training.ts';
import { digitPairs, digitRuns, type DigitRunName } from '../experiments/digit-runs.ts';
import { darkest, pixels, type Digits } from '../digits/format.ts';
import { digitsOnDisk } from '../digits/read.ts';

/** Digits as the training kernel wants them. */
export const asSparse = ({ pixels: levels, labels }: Digits): SparseImages =>
  sparseImages(levels, labels, pixels, darkest);

/** One pair's finished run: its records, the network, and which held-out digits it reads. */
export interface FinishedDigits {
  readonly records: readonly TrainingRecord[];
  readonly classifier: Classifier;
}

const finished = new Map<string, FinishedDigits>();
let sparse: { training: SparseImages; heldOut: SparseImages } | undefined;

/** Both parts of the data, read once. */
export function sparseOnDisk() {
  const { training, heldOut } = digitsOnDisk();
  sparse ??= { training: asSparse(training), heldOut: asSparse(heldOut) };
  return sparse;
}

/** A run of the chapter, trained while the site is built, once for each pair. */
export function finishedDigits(name: DigitRunName, pair: ClassifierPair): FinishedDigits {
  const key = `${name}/${pair}`;
  const known = finished.get(key);
  if (known) return known;
  const { training, heldOut } = sparseOnDisk();
  const run = trainClassifier(digitRuns[name], pair, training, heldOut);
  const records: TrainingRecord[] = [];
  let step = run.next();
  for (; !step.done; step = run.next()) records.push(step.value.record);
  const fresh = { records, classifier: step.value };
  finished.set(key, fresh);
  return fresh;
}

/** The three finished runs of one start, in the order of `digitPairs`. */
export const finishedPairs = (name: DigitRunName) =>
  digitPairs.map((pair) => finishedDigits(name, pair));
