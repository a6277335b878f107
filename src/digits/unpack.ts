import { checksum } from './checksum.ts';
import {
  counts,
  expectedChecksum,
  pixels,
  unpackedBytes,
  type DigitData,
  type Digits,
} from './format.ts';

/** Why the digits could not be had. */
export type DataFault = 'offline' | 'notFound' | 'cutShort' | 'damaged' | 'unsupported';

/** Thrown where the packed digits are not what they should be. */
export class DataError extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(`The digits could not be used: ${fault}.`);
    this.fault = fault;
  }
}

/** Reads the unpacked file. Throws DataError where its length or its checksum is wrong. */
export function readDigits(bytes: Uint8Array): DigitData {
  if (bytes.length < unpackedBytes) throw new DataError('cutShort');
  if (bytes.length > unpackedBytes || checksum(bytes) !== expectedChecksum) {
    throw new DataError('damaged');
  }
  const half = (i: number) => (i % 2 === 0 ? bytes[i >> 1]! >> 4 : bytes[i >> 1]! & 15);
  const total = counts.training + counts.heldOut;
  const part = (from: number, count: number): Digits => ({
    count,
    labels: Uint8Array.from({ length: count }, (_, s) => half(from + s)),
    pixels: Uint8Array.from({ length: count * pixels }, (_, i) => half(total + from * pixels + i)),
  });
  return { training: part(0, counts.training), heldOut: part(counts.training, counts.heldOut) };
}
