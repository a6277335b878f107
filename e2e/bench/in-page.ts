import { readDigits } from '../../src/digits/unpack.ts';
import { race } from './contestant.ts';
import { ownContestants } from './kernels.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));

/** The race of the chapter's own, in the page that this script is put into. */
export async function raceInPage(digits: string, kernel: string, rounds: number): Promise<string> {
  const data = readDigits(bytesOf(digits));
  const module = await WebAssembly.compile(bytesOf(kernel));
  return race(ownContestants(data, module), data.training.count, rounds);
}
