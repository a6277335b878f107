/** Images are square with this many pixels a side, as in MNIST. */
export const side = 28;
export const pixels = side * side;

/** The darkest of the 16 grey levels that are kept of MNIST's 256. */
export const darkest = 15;

/** How many digits the packed file holds: of each class the first ones of MNIST's two parts. */
export const counts = { training: 5000, heldOut: 1000 };

/** CRC-32 of the unpacked file, so that a damaged or foreign one is noticed. */
export const expectedChecksum = 0x38300ca3;

/** Digits with their labels; image s has the grey levels pixels[s·784 …], each 0 (paper) to 15 (ink). */
export interface Digits {
  readonly count: number;
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** Both parts of the data. */
export interface DigitData {
  readonly training: Digits;
  readonly heldOut: Digits;
}

/** Bytes of the unpacked file: labels, two to a byte, then pixels, two to a byte, the first in the high half. */
export const unpackedBytes = ((counts.training + counts.heldOut) * (1 + pixels)) / 2;

/** Bytes of the packed file; where fewer arrive, it was cut short. */
export const packedBytes = 595_534;
