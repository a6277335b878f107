import type { DigitReaderWords } from '../../strings/digit-reader.ts';
import { fill } from '../../strings/show.ts';
import { classRead, type NetworkReading } from './reading.ts';

/** What the three networks make of the sheet, in a sentence; of one whose label is known, which of them are right. */
export function answerTo(
  readings: readonly NetworkReading[],
  label: number | undefined,
  { answers, short }: DigitReaderWords,
): string {
  const reads = readings.map((one) => ({ pair: one.pair, read: classRead(one) }));
  const mse = reads.find(({ pair }) => pair === 'quadratic')?.read ?? 0;
  const [first = mse, ...rest] = reads
    .filter(({ pair }) => pair !== 'quadratic')
    .map(({ read }) => read);
  const doAgree = rest.every((read) => read === first);
  const numbers = { read: `${first}`, mse: `${mse}` };
  if (label !== undefined) {
    const right = reads.filter(({ read }) => read === label);
    if (right.length === reads.length) return answers.allRight;
    if (right.length === 0) return answers.noneRight;
    if (doAgree && first === label) return answers.allButMse;
    const names = right.map(({ pair }) => short[pair]).join(short.and);
    return fill(answers.someRight, { names });
  }
  if (doAgree) return fill(mse === first ? answers.agree : answers.butMse, numbers);
  return fill(answers.differ, Object.fromEntries(reads.map(({ pair, read }) => [pair, `${read}`])));
}
