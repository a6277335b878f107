import type { ClassifierExperiment } from '../../core/classifier/classifier.ts';
import type { PairRecord } from '../../runs/digits/messages.ts';
import type { DigitsWords } from '../../strings/digits.ts';
import { fill } from '../../strings/show.ts';
import { epochText, newest, percent } from './table.ts';

const accuraciesOf = ({ rows }: ReturnType<typeof newest>) =>
  Object.fromEntries(rows.map(({ pair, record }) => [pair, percent(record?.accuracy ?? 0)]));

/** How the three pairs stand, in a line. */
export const briefOf = (records: readonly PairRecord[], words: DigitsWords): string =>
  fill(words.brief, accuraciesOf(newest(records)));

/** How the three pairs stand, in a sentence, and which of them has diverged. */
export function summaryOf(
  records: readonly PairRecord[],
  { saturation }: ClassifierExperiment,
  isUnderWay: boolean,
  words: DigitsWords,
): string {
  const now = newest(records);
  const { rows, seen } = now;
  const standing = fill(isUnderWay ? words.under : words.summary, {
    ...accuraciesOf(now),
    start: words.choices.start[saturation > 0 ? 'saturated' : 'ordinary'],
    epochs: epochText(seen),
  });
  const lost = rows.flatMap(({ pair, record }) => {
    if (!record || record.seen === 0 || Number.isFinite(record.loss)) return [];
    return [fill(words.diverged, { pair: words.pairs[pair], epochs: epochText(record.seen) })];
  });
  return [standing, ...lost].join(words.frame.between);
}
