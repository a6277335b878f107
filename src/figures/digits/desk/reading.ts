import type { Classifier, ClassifierPair } from '../../../core/classifier/classifier.ts';
import { readImage } from '../../../core/classifier/evaluate.ts';
import { sparseImages } from '../../../core/classifier/sparse-images.ts';
import { pixels } from '../../../digits/format.ts';
import type { DigitRunName } from '../../../experiments/digit-runs.ts';

/** What one network makes of an image. */
export interface NetworkReading {
  readonly pair: ClassifierPair;
  readonly outputs: readonly number[];
  /** −ln a for every label. */
  readonly losses: readonly number[];
}

/** The held-out digit that comes with the page, its grey levels written out, and what the chapter's networks make of it. */
export interface BuiltDigit {
  readonly s: number;
  readonly label: number;
  readonly levels: string;
  readonly readings: Readonly<Record<DigitRunName, readonly NetworkReading[]>>;
}

/** What each network makes of an image of values from 0 to 1. */
export function readBy(
  classifiers: readonly Classifier[],
  image: Float64Array,
): readonly NetworkReading[] {
  const images = sparseImages(image, Uint8Array.of(0), pixels, 1);
  return classifiers.map((classifier) => {
    const { outputs, losses } = readImage(classifier, images, 0);
    return { pair: classifier.pair, outputs: [...outputs], losses: [...losses] };
  });
}

/** The class that a network holds most probable. Told by the losses, which still differ where outputs have rounded to 1. */
export const classRead = ({ losses }: NetworkReading): number =>
  losses.reduce((best, loss, j) => (loss < losses[best]! ? j : best), 0);
