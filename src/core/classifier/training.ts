import { createRandom } from '../random.ts';
import {
  createClassifier,
  type Classifier,
  type ClassifierExperiment,
  type ClassifierPair,
} from './classifier.ts';
import { shareRight } from './evaluate.ts';
import { scriptKernel, type Kernel } from './kernel.ts';
import type { SparseImages } from './sparse-images.ts';

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
  kernel: Kernel = scriptKernel,
): Generator<TrainingState, Classifier, void> {
  const { eta, batch, epochs, window, seed } = experiment;
  const { count } = training;
  const classifier = createClassifier(experiment, pair);
  const random = createRandom(seed);
  const order = Uint32Array.from({ length: count }, (_, s) => s);
  const held = () => shareRight(kernel.readings(classifier, heldOut), heldOut);
  yield { record: { seen: 0, loss: NaN, gradientNorm: NaN, accuracy: held() }, classifier };
  const batches = Math.ceil(window / batch);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (let first = 0; first < count; first += batches * batch) {
      const last = Math.min(first + batches * batch, count);
      const sums = kernel.train(classifier, training, { order, first, last, batch }, eta);
      const loss = sums.loss / (last - first);
      const gradientNorm = sums.norms / Math.ceil((last - first) / batch);
      const seen = epoch * count + last;
      yield { record: { seen, loss, gradientNorm, accuracy: held() }, classifier };
      if (!Number.isFinite(loss)) return classifier;
    }
  }
  return classifier;
}

/** The same training with a record at its start and after each epoch, all at once: quick, where only the ends of epochs count. */
export function trainEpochs(
  experiment: ClassifierExperiment,
  pair: ClassifierPair,
  training: SparseImages,
  heldOut: SparseImages,
  kernel: Kernel,
): readonly TrainingRecord[] {
  const whole = { ...experiment, window: training.count };
  return [...trainClassifier(whole, pair, training, heldOut, kernel)].map(({ record }) => record);
}
