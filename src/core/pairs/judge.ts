import { shows, verdictOf, type Cause, type Verdict } from './causes.ts';
import { aims, isSaturated, type Goal } from './goal.ts';
import { isGap } from './limits.ts';
import { unboundedBelow, wrongMinimum } from './lowest.ts';
import { look, scan, type Place } from './scan.ts';
import type { PairView } from './view.ts';
import { wrongAmong, type Wrong } from './wrong.ts';

/** A verdict, its cause, and where it was found: a place for each target that shows it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly at: readonly { readonly z: number; readonly y: number }[];
  /** Where it is safe: over all wrong places, the least size of ∂C/∂z, and the least share that it is of the error. */
  readonly least?: { readonly size: number; readonly share: number };
}

/** All that was seen of one target. */
interface Sight {
  readonly places: readonly Place[];
  readonly wrong: Wrong;
  readonly goal: Goal;
}

const nearest = (places: readonly Place[]): Place | undefined =>
  places.toSorted((a, b) => Math.abs(a.z) - Math.abs(b.z))[0];

/** z = 0, and other round inputs, which the scan leaves out: here a pole shows itself. */
const roundInputs = Array.from({ length: 41 }, (_, i) => (i - 20) / 2);

/** The places of one target, with the round ones at which output or loss have neither a value nor a limit. */
function placesFor(view: PairView, y: number): Place[] {
  const poles = roundInputs
    .flatMap((z) => look(view, z, y))
    .filter(
      (place) =>
        !Number.isFinite(place.loss) &&
        !isGap(view, place, Number.isFinite(place.a) ? ({ loss }) => loss : ({ a }) => a),
    );
  return [...scan(view, y), ...poles].toSorted((a, b) => a.z - b.z);
}

/** The last place of a side on which every output is wrong and the push grows ever weaker, decade after decade. */
function fading({ places, goal }: Sight): Place | undefined {
  const { isWrong, push } = aims[goal];
  const sides = [places.slice(-4), places.slice(0, 4).toReversed()];
  return sides
    .find((side) => {
      if (!side.every((place) => isWrong(place) && Math.abs(place.z) >= 1e3)) return false;
      const sizes = side.map((place) => Math.abs(push(place)));
      return sizes.slice(1).every((size, i) => size < 0.9 * sizes[i]!);
    })
    ?.at(-1);
}

/** Whether the loss pushes the same way whatever the target, which is then not what stops the push. */
function isTargetless([zero, one]: readonly [Sight, Sight]): boolean {
  const deltas = new Map(zero.places.map(({ z, delta }) => [z, delta]));
  const shared = one.places.filter(({ z, slope }) => deltas.has(z) && Math.abs(slope) > 1e-12);
  return shared.length > 0 && shared.every(({ z, delta }) => delta === deltas.get(z));
}

/** Where one target shows a cause, if it does. */
function find(cause: Cause, sight: Sight): Place | undefined {
  const { places, wrong, goal } = sight;
  if (cause === 'outOfReach') {
    return goal === 'score' && places.every(aims.score.isWrong) ? nearest(places) : undefined;
  }
  if (cause === 'bottomless') return unboundedBelow(places);
  if (cause === 'stationary') {
    // 0 as far as digits go, and not only small.
    const isStill = (place: Place) => Math.abs(aims[goal].push(place)) < 1e-9;
    return nearest(wrong.zeros.filter((place) => isStill(place) && !isSaturated(place)));
  }
  if (cause === 'wrongMinimum') return wrongMinimum(places, goal);
  const isAnywhere = cause === 'outputNotFinite' || cause === 'lossNotFinite';
  const found = nearest(
    (isAnywhere ? places : wrong.all).filter((place) => shows(cause, place, goal)),
  );
  return found ?? (cause === 'vanishing' ? fading(sight) : undefined);
}

/**
 * The chapter's verdict on a pair, over both targets, 0 and 1.
 *
 * *Undefined*: output or loss, or the gradient of a wrong output, is not finite on part of the activation's range.
 * *Wrong optimum*: the loss does not tell the targets apart; or under *score* one sign never occurs; or the loss is
 * unbounded below; or ∂C/∂z is 0, or drives further away, at an output that is wrong and not saturated; or the loss is
 * smallest at a wrong output although a right one is in reach. *Slow*: at wrong outputs ∂C/∂z comes arbitrarily near 0
 * (its push below 10⁻⁶, or weaker with every decade of z₀). Otherwise *safe*. What is wrong depends on the goal. At an
 * isolated point without a derivative the limits from either side decide.
 */
export function judge(view: PairView, goal: Goal = 'value'): Judgement {
  const sightOf = (y: number): Sight => {
    const places = placesFor(view, y);
    return { places, goal, wrong: wrongAmong(view, places, goal) };
  };
  const sights = [sightOf(0), sightOf(1)] as const;
  const judged = (cause: Cause, at: Judgement['at']) => ({ verdict: verdictOf[cause], cause, at });
  if (isTargetless(sights)) return judged('targetless', []);
  for (const cause of Object.keys(verdictOf) as Cause[]) {
    const at = sights.flatMap((sight) => find(cause, sight) ?? []).map(({ z, y }) => ({ z, y }));
    if (at.length > 0) return judged(cause, at);
  }
  const wrong = sights.flatMap((sight) => sight.wrong.all);
  const least = (value: (place: Place) => number) =>
    wrong.reduce((smallest, place) => Math.min(smallest, Math.abs(value(place))), Infinity);
  return {
    ...judged('bounded', []),
    least: { size: least(({ delta }) => delta), share: least(({ delta, error }) => delta / error) },
  };
}
