import { unboundedBelow, wrongMinimum } from './lowest.ts';
import { scan, type Place } from './scan.ts';
import { isSaturated, isWrong, pushOf, vanishing } from './thresholds.ts';
import type { PairView } from './view.ts';
import { zerosOf } from './zeros.ts';

/** What the verdict rests on. */
export type Cause =
  | 'lossNotFinite'
  | 'gradientNotFinite'
  | 'bottomless'
  | 'stationary'
  | 'wrongMinimum'
  | 'vanishing'
  | 'bounded';

export type Verdict = 'safe' | 'slow' | 'undefined' | 'wrongOptimum';

/** A verdict, its cause, and the place that decided it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly place: Place;
  /** ∂C/∂z over the error there, see `pushOf`. */
  readonly push: number;
}

const judged = (verdict: Verdict, cause: Cause, place: Place): Judgement => ({
  verdict,
  cause,
  place,
  push: pushOf(place),
});

const least = (places: readonly Place[], by: (place: Place) => number): Place =>
  places.reduce((best, place) => (by(place) < by(best) ? place : best));

/** Both one-hot targets of two outputs. */
const targets = [
  [1, 0],
  [0, 1],
] as const;

const isBroken = ({ loss, a }: Place) => Number.isNaN(loss) || loss === Infinity || Number.isNaN(a);
/** Whether the push is 0 as far as digits go, and not only small. */
const isStill = (place: Place) => Math.abs(pushOf(place)) < 1e-9;

/** The last place of a side on which every output is wrong and the push grows ever weaker, decade after decade. */
function fadingPlaces(places: readonly Place[]): Place[] {
  return [places.slice(-4), places.slice(0, 4).toReversed()].flatMap((side) => {
    if (!side.every((place) => isWrong(place) && Math.abs(place.z) >= 1e3)) return [];
    const sizes = side.map((place) => Math.abs(pushOf(place)));
    return sizes.slice(1).every((size, i) => size < 0.9 * sizes[i]!) ? [side.at(-1)!] : [];
  });
}

const fromZero = ({ z }: Place) => Math.abs(z);

/** Where the loss is not finite: the first output where only some z₀ are to blame, otherwise the second, at z = 0. */
function brokenPlace(scans: readonly (readonly [Place[], Place[]])[]): Place | undefined {
  const partly = scans.filter(([first]) => !first.every(isBroken));
  const broken = partly.flatMap(([first]) => first.filter(isBroken));
  if (broken.length > 0) return least(broken, fromZero);
  return scans.find(([first]) => first.some(isBroken))?.[1][0];
}

/**
 * The chapter's verdict on a pair, for two outputs at z = (z₀, 0) and both one-hot targets.
 *
 * *Undefined*: the loss, or at an output that is wrong by 0.1 or more its gradient, is not finite on part of the
 * activation's range. *Wrong optimum*: the loss is unbounded below; or ∂C/∂z is 0 or changes sign at an output that is
 * wrong by 0.1 or more and not saturated; or the loss is smallest at such an output although the target is in reach.
 * *Slow*: at outputs wrong by 0.1 or more, ∂C/∂z comes arbitrarily near 0 (its push below 10⁻⁶, or weaker with every
 * decade of z₀). Otherwise *safe*.
 */
export function judge(view: PairView): Judgement {
  const scans = targets.map((target) => scan(view, target));
  const broken = brokenPlace(scans);
  if (broken) return judged('undefined', 'lossNotFinite', broken);
  const firsts = scans.map(([first]) => first);
  const wrong = firsts.flat().filter(isWrong);
  const gradientless = wrong.filter(({ delta }) => !Number.isFinite(delta));
  if (gradientless.length > 0) {
    return judged('undefined', 'gradientNotFinite', least(gradientless, fromZero));
  }
  const optima: [Cause, (places: readonly Place[]) => Place | undefined][] = [
    ['bottomless', unboundedBelow],
    [
      'stationary',
      (places) => zerosOf(view, places).find((place) => isStill(place) && !isSaturated(place)),
    ],
    ['wrongMinimum', wrongMinimum],
  ];
  for (const [cause, find] of optima) {
    const [found] = firsts.flatMap((places) => find(places) ?? []);
    if (found) return judged('wrongOptimum', cause, found);
  }
  const zeros = firsts.flatMap((places) => zerosOf(view, places));
  const slow = [...zeros, ...wrong].filter((place) => Math.abs(pushOf(place)) < vanishing);
  if (slow.length > 0) return judged('slow', 'vanishing', least(slow, fromZero));
  const [fading] = firsts.flatMap(fadingPlaces);
  if (fading) return judged('slow', 'vanishing', fading);
  return judged(
    'safe',
    'bounded',
    least(wrong, (place) => Math.abs(pushOf(place))),
  );
}
