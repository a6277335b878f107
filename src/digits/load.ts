import { packedBytes, type DigitData } from './format.ts';
import { DataError, readDigits } from './unpack.ts';

/**
 * Fetches and unpacks the digits in the browser, without a canvas, and tells how many bytes have come. Throws DataError where there is no connection, the file is missing, cut short
 * or damaged, or where the browser cannot unpack it.
 */
export async function loadDigits(
  address: string,
  received: (bytes: number) => void,
): Promise<DigitData> {
  if (typeof DecompressionStream === 'undefined') throw new DataError('unsupported');
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new DataError('offline');
  if (!response.ok) throw new DataError('notFound');
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(part, rest) {
      received((bytes += part.length));
      rest.enqueue(new Uint8Array(part));
    },
  });
  const packed = await new Response(response.body?.pipeThrough(counted) ?? null)
    .blob()
    .catch(() => undefined);
  if (!packed) throw new DataError('cutShort');
  let unpacked: ArrayBuffer;
  try {
    const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
    unpacked = await new Response(stream).arrayBuffer();
  } catch {
    // A page in the file's place is no gzip at all, however short.
    const magic = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
    const isGzip = magic[0] === 0x1f && magic[1] === 0x8b;
    throw new DataError(isGzip && packed.size < packedBytes ? 'cutShort' : 'damaged');
  }
  return readDigits(new Uint8Array(unpacked));
}
