import type { Optimiser } from '../optimisers/optimiser.ts';
import { createRandom } from '../random.ts';
import {
  createClassifier,
  type Classifier,
  type ClassifierExperiment,
  type ClassifierPair,
} from './classifier.ts';
import { accuracy } from './evaluate.ts';
import { batchStep } from './optimised-batch.ts';
import type { SparseImages } from './sparse-images.ts';
import { batchRoom } from './train-batch.ts';

/** What is known of a run after `seen` images. */
export interface TrainingRecord {
  /** Images seen, counted over all epochs. */
  readonly seen: number;
  /** Mean loss over the images since the last record, each before its own step; NaN in the record of the start. */
  readonly loss: number;
  /** Mean norm of the output layer's mini-batch gradients since the last record; NaN in the record of the start. */
  readonly gradientNorm: number;
  /** Share of the held-out images read rightly. */
  readonly accuracy: number;
}

/** A record and the classifier as it stands then; it is live: copy what must outlast the next step. */
export interface TrainingState {
  readonly record: TrainingRecord;
  readonly classifier: Classifier;
}

/**
 * Trains one classifier and yields a record at its start and after each window. Every pair sees the same images in the
 * same order from the same weights. Ends early, after a record with a loss that is not finite, where a run diverges.
 */
export function* trainClassifier(
  experiment: ClassifierExperiment,
  pair: ClassifierPair,
  training: SparseImages,
  heldOut: SparseImages,
  optimiser?: Optimiser,
): Generator<TrainingState, Classifier, void> {
  const { eta, batch, epochs, window, seed } = experiment;
  const classifier = createClassifier(experiment, pair);
  const room = batchRoom(classifier, batch);
  const step = batchStep(classifier, room, optimiser);
  const random = createRandom(seed);
  const order = Uint32Array.from({ length: training.count }, (_, s) => s);
  const start = { seen: 0, loss: NaN, gradientNorm: NaN };
  yield { record: { ...start, accuracy: accuracy(classifier, heldOut) }, classifier };
  let [loss, norm, images, batches] = [0, 0, 0, 0];
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (let first = 0; first < training.count; first += batch) {
      const last = Math.min(first + batch, training.count);
      step(training, order, first, last, eta);
      loss += room.result.loss;
      norm += room.result.gradientNorm;
      images += last - first;
      batches += 1;
      if (images < window && last < training.count) continue;
      const means = { loss: loss / images, gradientNorm: norm / batches };
      const seen = epoch * training.count + last;
      yield { record: { seen, ...means, accuracy: accuracy(classifier, heldOut) }, classifier };
      if (!Number.isFinite(loss)) return classifier;
      [loss, norm, images, batches] = [0, 0, 0, 0];
    }
  }
  return classifier;
}
