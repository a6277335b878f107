import { readFileSync } from 'node:fs';
import { kernelSources } from '../../../digits/kernel/on-disk.ts';
import { madeFile } from '../../../digits/made-file.ts';
import type { SeedSweep } from '../../../experiments/rate-sweep.ts';
import { once } from '../../once.ts';

/** What the numbers depend on besides the kernel. */
const sources = [
  'public/digits.bin',
  'src/core/network.ts',
  'src/core/random.ts',
  'src/digits/sparse.ts',
  'src/digits/unpack.ts',
  'src/experiments/digit-runs.ts',
  'src/experiments/rate-sweep.ts',
];

/** The networks of every rate, start, pair and seed, trained where what they depend on has changed since they last were. */
export const finishedSweeps = once((): readonly SeedSweep[] => {
  const file = madeFile({
    folder: 'sweep',
    ending: 'json',
    script: 'src/measures/finished/sweep/train.ts',
    sources: [...kernelSources(), ...sources],
  });
  return JSON.parse(readFileSync(file, 'utf8')) as readonly SeedSweep[];
});
