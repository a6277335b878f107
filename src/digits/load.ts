import type { DigitData } from './format.ts';
import { DataError, readDigits } from './unpack.ts';

/**
 * Fetches and unpacks the digits in the browser, without a canvas. Throws DataError where the file is missing, cut short
 * or damaged, or where the browser cannot unpack it.
 */
export async function loadDigits(address: string): Promise<DigitData> {
  if (typeof DecompressionStream === 'undefined') throw new DataError('unsupported');
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok || !response.body) throw new DataError('notFound');
  let unpacked: ArrayBuffer;
  try {
    const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
    unpacked = await new Response(stream).arrayBuffer();
  } catch {
    throw new DataError('cutShort');
  }
  return readDigits(new Uint8Array(unpacked));
}
