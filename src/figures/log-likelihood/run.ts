import type { Classifier } from '../../core/classifier/classifier.ts';
import { readImage } from '../../core/classifier/evaluate.ts';
import { sparseImages } from '../../core/classifier/sparse-images.ts';
import { darkest, pixels, type Digits } from '../../digits/format.ts';
import { imageOf } from '../../runs/digits/image.ts';

/** A digit and what a network makes of it. */
interface ReadDigit {
  readonly digit: number;
  readonly image: Float64Array;
  readonly outputs: readonly number[];
  /** −ln a for every label. */
  readonly losses: readonly number[];
  /** Its number among the held-out digits. */
  readonly s: number;
}

/** The digit that comes with the page: its grey levels as 784 hexadecimal digits. */
export type BuiltDigit = Omit<ReadDigit, 'image'> & { readonly levels: string };

export function fromBuild({ levels, ...built }: BuiltDigit): ReadDigit {
  const image = Float64Array.from(levels, (level) => Number.parseInt(level, 16) / darkest);
  return { ...built, image };
}

/** Reads a held-out digit. */
export function readDigit(classifier: Classifier, heldOut: Digits, s: number): ReadDigit {
  const image = imageOf(heldOut, s);
  const { outputs, losses } = readImage(
    classifier,
    sparseImages(image, Uint8Array.of(0), pixels, 1),
    0,
  );
  return { digit: heldOut.labels[s]!, image, outputs: [...outputs], losses: [...losses], s };
}
