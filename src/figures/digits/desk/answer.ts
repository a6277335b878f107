import type { DigitReaderWords } from '../../../strings/digit-reader.ts';
import { fill } from '../../../strings/show.ts';
import { classRead, type NetworkReading } from './reading.ts';

/** What the three networks make of the sheet, in a sentence; of one whose label is known, which of them are right. */
export function answerTo(
  readings: readonly NetworkReading[],
  label: number | undefined,
  { answers, short }: DigitReaderWords,
): string {
  const reads = readings.map((one) => ({ pair: one.pair, read: classRead(one) }));
  if (reads.length === 0) return '';
  const [mse, ...others] = reads.map(({ read }) => read);
  const wanted = label ?? others[0];
  const right = reads.filter(({ read }) => read === wanted);
  const say = label === undefined ? answers.read : answers.right;
  if (right.length === reads.length) return fill(say.all, { read: `${wanted}` });
  if (mse !== wanted && right.length === others.length)
    return fill(say.allButMse, { read: `${wanted}`, mse: `${mse}` });
  return fill(say.other, {
    ...Object.fromEntries(reads.map(({ pair, read }) => [pair, `${read}`])),
    names: right.map(({ pair }) => short[pair]).join(short.and) || short.none,
  });
}
