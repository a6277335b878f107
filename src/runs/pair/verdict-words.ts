import { fill, showSetting, showValue, trueMinus } from '../../strings/show.ts';
import type { Judgement } from '../../core/pairs/judge.ts';
import { wrongFrom } from '../../core/pairs/thresholds.ts';
import type { VerdictWords } from '../../strings/verdicts.ts';

/** A number as a sentence shows it: whole ones without decimals, and never one that is not whole as if it were. */
function said(value: number): string {
  if (!Number.isFinite(value)) return showSetting(value).replace('Infinity', '∞');
  const isShort = Number.isInteger(value * 1000) && Math.abs(value) < 1e5;
  if (isShort) return showSetting(value + 0);
  const shown = showValue(value);
  return /^−?\d\.0000$/.test(shown) ? trueMinus(value.toPrecision(8)) : shown;
}

/** Why a pair got its verdict, in the numbers of the place that decided it. */
export function reasonFor({ cause, place, push }: Judgement, words: VerdictWords): string {
  const { z, y, a, error, delta, slope } = place;
  // A word joiner keeps ∂C/∂z in one line.
  return fill(words.reasons[cause].replaceAll('∂C/∂z', '∂C/\u2060∂z'), {
    z: said(z),
    y: said(y),
    a: said(a),
    error: said(Math.abs(error)),
    delta: said(delta),
    slope: said(slope),
    push: said(Number(Math.abs(push).toPrecision(3))),
    wrong: said(wrongFrom),
    end: z > 0 ? '∞' : '−∞',
  });
}
