import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DigitData } from './format.ts';
import { readDigits } from './unpack.ts';

let read: DigitData | undefined;

/** The digits while the site is built and in tests: from the file that readers fetch. */
export function digitsOnDisk(): DigitData {
  read ??= readDigits(gunzipSync(readFileSync(join('public', 'digits.bin'))));
  return read;
}
