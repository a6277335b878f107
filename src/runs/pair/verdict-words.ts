import { wrongFrom, type Goal } from '../../core/pairs/goal.ts';
import { instanceOf } from '../../core/pairs/instance.ts';
import type { Judgement } from '../../core/pairs/judge.ts';
import type { Place } from '../../core/pairs/scan.ts';
import type { PairView } from '../../core/pairs/view.ts';
import { fill, showSetting, showValue, trueMinus } from '../../strings/show.ts';
import type { VerdictWords } from '../../strings/verdicts.ts';

/** A number as a sentence shows it: whole ones without decimals, and never one that is not whole as if it were. */
function said(value: number): string {
  if (!Number.isFinite(value)) return showSetting(value).replace('Infinity', '∞');
  const isShort = Number.isInteger(value * 1000) && Math.abs(value) < 1e5;
  if (isShort) return showSetting(value + 0);
  const shown = showValue(value);
  return /^−?\d\.0000$/.test(shown) ? trueMinus(value.toPrecision(8)) : shown;
}

/** Three digits that a value is not below, unless the last one is owed to rounding. */
function floored(value: number): number {
  const nearest = Number(value.toPrecision(3));
  if (nearest <= value * (1 + 1e-5)) return nearest;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  return Number((nearest - unit).toPrecision(3));
}

/** What holds of a safe pair wherever its output is wrong. */
function boundFor(
  { size, share }: NonNullable<Judgement['least']>,
  goal: Goal,
  words: VerdictWords,
) {
  const isEqual = goal === 'value' && floored(share) === 1;
  const kind = goal === 'score' ? goal : isEqual ? 'error' : share >= size ? 'share' : 'size';
  const least = said(floored(kind === 'share' ? share : size));
  return fill(words.bounds[kind], { wrongFrom: said(wrongFrom), least });
}

/** What a place is, in words: where it is, and how wrong its output. */
function valuesAt({ z, y, a, error, delta }: Place, goal: Goal, words: VerdictWords) {
  return {
    z: said(z),
    y: said(y),
    a: said(a),
    delta: said(delta),
    wrong: fill(words.wrong[goal], { error: said(Math.abs(error)) }),
    end: Math.abs(z) < 1e3 ? said(z) : z > 0 ? '∞' : '−∞',
    side: y === 1 ? '>' : '<',
  };
}

/** Why a pair got its verdict, in numbers of the reader's start where that shows it. */
export function reasonFor(
  view: PairView,
  judgement: Judgement,
  start: { readonly z0: number; readonly y: number },
  goal: Goal,
  words: VerdictWords,
): string {
  const { cause, least } = judgement;
  if (cause === 'bounded') return least ? boundFor(least, goal, words) : '';
  const instance = instanceOf(view, judgement, start, goal);
  if (!instance) return words.reasons.targetless;
  const values = valuesAt(instance.place, goal, words);
  const where = fill(instance.isStart ? words.start : words.instance, values);
  return fill(words.reasons[cause], { ...values, where });
}
