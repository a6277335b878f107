import type { ClassifierExperiment } from '../../core/classifier/classifier.ts';
import { counts } from '../../digits/format.ts';
import { showFixed } from '../../charts/show.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import type { DigitsWords } from '../../strings/digits.ts';
import { fill } from '../../strings/fill.ts';
import type { PairRecord } from '../../runs/digits/messages.ts';
import { recordsOf } from './plot.ts';

/** A share as a percentage with one decimal. */
export const percent = (share: number) => `${showFixed(share * 100, 1)} %`;

const epochText = (seen: number) => String(Number((seen / counts.training).toFixed(2)));

/** How the three pairs stand, in a sentence, and which of them has diverged. */
export function digitsSummary(
  records: readonly PairRecord[],
  { saturation }: ClassifierExperiment,
  isUnderWay: boolean,
  words: DigitsWords,
): string {
  const last = digitPairs.map((pair) => recordsOf(records, pair).at(-1));
  const accuracies = Object.fromEntries(
    digitPairs.map((pair, i) => [pair, percent(last[i]?.accuracy ?? 0)]),
  );
  const standing = fill(isUnderWay ? words.under : words.summary, {
    ...accuracies,
    start: words.starts[saturation > 0 ? 'saturated' : 'ordinary'],
    epochs: epochText(Math.max(...last.map((record) => record?.seen ?? 0))),
  });
  const lost = digitPairs.flatMap((pair, i) => {
    const record = last[i];
    if (!record || record.seen === 0 || Number.isFinite(record.loss)) return [];
    return [fill(words.diverged, { pair: words.pairs[pair], epochs: epochText(record.seen) })];
  });
  return [standing, ...lost].join(' ');
}
