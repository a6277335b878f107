import { fill, showSetting, showValue } from '../../strings/show.ts';
import type { PairRun } from '../../core/pairs/run.ts';
import type { PairRunWords } from '../../strings/pair-run.ts';
import { leavesAt, reach } from './plot.ts';
import type { PairRunSettings } from './parameters.ts';

/** What a pair is and how its run went, in words. */
export function pairSummary(
  { pair, verdict, reason }: Readonly<Record<'pair' | 'verdict' | 'reason', string>>,
  { output, endedAt }: PairRun,
  { z, y, epochs }: PairRunSettings,
  words: PairRunWords,
): string {
  const leaves = leavesAt(output);
  const sentence = fill(endedAt === undefined ? words.summary : words.ended, {
    pair,
    verdict,
    reason,
    z: showSetting(z),
    y: String(y),
    epochs: String(epochs),
    epoch: String(endedAt),
    first: showValue(output[0] ?? 0),
    last: showValue(output.at(-1) ?? 0),
  });
  if (leaves < 0) return sentence;
  return `${sentence} ${fill(words.leaves, { epoch: String(leaves), reach: String(reach) })}`;
}
