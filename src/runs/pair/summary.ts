import { showSetting, showValue } from '../../charts/show.ts';
import { evenSteps, ladder } from '../../controls/ladder.ts';
import type { PairRun } from '../../core/pairs/run.ts';
import { fill } from '../../strings/fill.ts';
import type { PairRunWords } from '../../strings/pair-run.ts';
import { leavesAt, reach } from './plot.ts';
import type { PairRunSettings } from './settings.ts';

/** The sliders of a pair's run. */
export const pairSliders = (words: PairRunWords) => [
  { key: 'z', label: words.z, rungs: evenSteps(-8, 8, 0.1) },
  { key: 'eta', label: words.eta, rungs: ladder(0.01, 10) },
  { key: 'epochs', label: words.epochs, rungs: ladder(10, 1000, true) },
];

/** What a pair is and how its run went, in words. */
export function pairSummary(
  found: { readonly pair: string; readonly verdict: string; readonly reason: string },
  { output, endedAt }: PairRun,
  { z, y, epochs }: PairRunSettings,
  words: PairRunWords,
): string {
  const epoch = leavesAt(output);
  const leaves = fill(words.leaves, { epoch: String(epoch), reach: String(reach) });
  const sentence = fill(endedAt === undefined ? words.summary : words.ended, {
    ...{ ...found, z: showSetting(z), y, epochs: String(epochs), epoch: String(endedAt) },
    ...{ first: showValue(output[0] ?? 0), last: showValue(output.at(-1) ?? 0) },
  });
  return epoch < 0 ? sentence : `${sentence} ${leaves}`;
}
