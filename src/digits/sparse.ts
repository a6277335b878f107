import { sparseImages, type SparseImages } from '../core/classifier/sparse-images.ts';
import { darkest, pixels, type Digits } from './format.ts';
import { digitsOnDisk } from './read.ts';

/** Both parts of the data, as the training kernel wants them. */
interface SparseDigits {
  readonly training: SparseImages;
  readonly heldOut: SparseImages;
}

const asSparse = ({ pixels: levels, labels }: Digits) =>
  sparseImages(levels, labels, pixels, darkest);

let sparse: SparseDigits | undefined;

/** The digits on disk for training while the site is built and in tests. */
export function sparseOnDisk(): SparseDigits {
  const { training, heldOut } = digitsOnDisk();
  sparse ??= { training: asSparse(training), heldOut: asSparse(heldOut) };
  return sparse;
}
