import type { Verdict } from '../../core/pairs/causes.ts';
import { wrongFrom } from '../../core/pairs/goal.ts';
import type { PairRun } from '../../core/pairs/run.ts';
import type { PairRunWords } from '../../strings/pair-run.ts';
import { fill, showSetting, showValue } from '../../strings/show.ts';
import type { PairGoal, PairRunSettings } from './parameters.ts';
import { leavesAt, reach } from './plot.ts';

/** A pair in words, with its verdict. */
export interface NamedVerdict {
  readonly kind: Verdict;
  readonly pair: string;
  readonly verdict: string;
  /** Where nothing beside the sentence says it. */
  readonly reason?: string;
}

/** A word joiner keeps ∂C/∂z in one line. */
export const unbroken = (text: string): string => text.replaceAll('∂C/∂z', '∂C/\u2060∂z');

/** Whether a run that has no further state was about to become too large for any number. */
function overflows({ z, output, loss, delta }: PairRun): boolean {
  const last = [z, output, loss, delta].map((values) => Math.abs(values.at(-1) ?? 0));
  return Math.max(...last) > 1e50;
}

/** The first epoch at which an output has crossed its target, wrong before and wrong after; −1 if none. */
function overshootsAt({ output }: PairRun, y: number): number {
  const isWrong = (a: number) => Math.abs(a - y) >= wrongFrom;
  return output.findIndex((a, n) => {
    const before = output[n - 1];
    return before !== undefined && (before - y) * (a - y) < 0 && isWrong(before) && isWrong(a);
  });
}

const tellingOf = (run: PairRun): keyof PairRunWords['run'] => {
  if (run.endedAt === undefined) return 'whole';
  if (run.endedAt === 0) return 'none';
  return overflows(run) ? 'overflows' : 'ended';
};

/** What the reader should know besides where the run began and ended, with the epoch of it. */
function besidesOf(
  kind: Verdict,
  run: PairRun,
  { y, goal = 'value' }: PairRunSettings & PairGoal,
): [keyof PairRunWords['besides'], epoch: number][] {
  const { output, delta, endedAt } = run;
  const found: [keyof PairRunWords['besides'], number][] = [];
  const leaves = leavesAt(output);
  const isGone = endedAt !== undefined || leavesAt(output.subarray(-1), output[0]) === 0;
  const overshoots = goal === 'value' ? overshootsAt(run, y) : -1;
  if (leaves >= 0) found.push([isGone ? 'leaves' : 'leaps', leaves]);
  else if (overshoots >= 0) found.push(['overshoots', overshoots]);
  if (kind !== 'safe') return found;
  if (endedAt !== undefined && !overflows(run)) return [...found, ['rounded', endedAt]];
  if (endedAt !== undefined || leaves >= 0) return [...found, ['tooLarge', leaves]];
  const start = output[0];
  const isWrong = start !== undefined && goal === 'value' && Math.abs(start - y) >= wrongFrom;
  return isWrong && delta[0] === 0 ? [...found, ['kink', 0]] : found;
}

function valuesOf(
  { pair, verdict }: NamedVerdict,
  { output }: PairRun,
  settings: PairRunSettings & PairGoal,
) {
  return {
    pair,
    verdict,
    z: showSetting(settings.z),
    y: String(settings.y),
    eta: showSetting(settings.eta),
    epochs: String(settings.epochs),
    first: showValue(output[0] ?? 0),
    last: showValue(output.at(-1) ?? 0),
    reach: String(reach),
  };
}

/** What a pair is, and how its run went, in a line. */
export function pairBrief(
  named: NamedVerdict,
  run: PairRun,
  settings: PairRunSettings & PairGoal,
  words: PairRunWords,
): string {
  const told = run.endedAt === 0 ? words.judged : words.brief;
  return fill(told, valuesOf(named, run, settings));
}

/** What a pair is, why if that is to be said, and how its run went, in words. */
export function pairSummary(
  named: NamedVerdict,
  run: PairRun,
  settings: PairRunSettings & PairGoal,
  words: PairRunWords,
): string {
  const { kind, reason } = named;
  const values = valuesOf(named, run, settings);
  const besides = besidesOf(kind, run, settings).map(([name, epoch]) =>
    fill(words.besides[name], { ...values, epoch: String(epoch) }),
  );
  const told = fill(words.run[tellingOf(run)], { ...values, epoch: String(run.endedAt) });
  const why = reason === undefined ? [] : [reason];
  const sentences = [fill(words.judged, values), ...why, told, ...besides];
  // Sentences of the Chinese page are not parted by spaces.
  return unbroken(
    sentences.reduce((text, next) => `${text}${text.endsWith('。') ? '' : ' '}${next}`),
  );
}
