import { aims, vanishing, type Goal } from './goal.ts';
import { beside } from './limits.ts';
import { placeAt, type Place } from './scan.ts';
import type { PairView } from './view.ts';

const byInput = (a: Place, b: Place) => a.z - b.z;

/** The wrong place nearest to the border between a wrong place and one that is not. */
function borderBetween(view: PairView, wrong: Place, right: Place, goal: Goal): Place {
  let [inside, outside] = [wrong, right];
  for (let step = 0; step < 50; step++) {
    const middle = placeAt(view, (inside.z + outside.z) / 2, wrong.y);
    if (aims[goal].isWrong(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** Where the push turns round, or else is smallest, between two places. */
function lowestBetween(view: PairView, left: Place, right: Place, goal: Goal): Place {
  const { push } = aims[goal];
  const turns = push(left) * push(right) < 0;
  let [low, high] = [left, right];
  for (let step = 0; step < 100; step++) {
    const [first, second] = [1, 2].map((third) =>
      placeAt(view, low.z + ((high.z - low.z) * third) / 3, left.y),
    ) as [Place, Place];
    const isLeft = turns
      ? push(first) * push(low) <= 0
      : Math.abs(push(first)) < Math.abs(push(second));
    if (isLeft) high = turns ? first : second;
    else low = first;
  }
  return Math.abs(push(low)) < Math.abs(push(high)) ? low : high;
}

/** Whether the push tends to 0 beside a place, from one side at least. */
function isApproached(view: PairView, place: Place, goal: Goal): boolean {
  const sizes = (step: number) =>
    beside(view, place, step).map((near) => Math.abs(aims[goal].push(near)));
  const closer = sizes(1e-10);
  return sizes(1e-7).some((size, i) => size < 1e-4 || closer[i]! < 0.1 * size);
}

/** A place with the gradient that its neighbours confirm; nothing where it is a point by itself. */
function settled(view: PairView, place: Place, goal: Goal): Place[] {
  const isFinite = ({ delta }: Place) => Number.isFinite(delta);
  if (
    aims[goal].push(place) !== 0 &&
    (isFinite(place) || !beside(view, place, 1e-7).every(isFinite))
  )
    return [place];
  return isApproached(view, place, goal) ? [{ ...place, delta: 0 }] : [];
}

/** The places near z = 0 at which the push on a wrong output is 0, as a limit from one side at least. */
function zerosAmong(view: PairView, places: readonly Place[], goal: Goal): Place[] {
  const { isWrong, push } = aims[goal];
  const size = (place: Place) => Math.abs(push(place));
  const found = places.flatMap((place, i): Place[] => {
    if (!isWrong(place) || Math.abs(place.z) > 10) return [];
    if (push(place) === 0) return [place];
    const [before, after] = [places[i - 1], places[i + 1]];
    if (!after || !isWrong(after)) return [];
    if (push(place) * push(after) < 0) return [lowestBetween(view, place, after, goal)];
    if (!before || !isWrong(before)) return [];
    const [less, more] = [size(before), size(after)].toSorted((a, b) => a - b) as [number, number];
    // Beside a zero the push at least doubles from one place to the next.
    const isDip = size(place) <= Math.min(less, more / 2);
    return isDip ? [lowestBetween(view, before, after, goal)] : [];
  });
  return found.filter(
    (place) => isWrong(place) && size(place) < vanishing && isApproached(view, place, goal),
  );
}

/** What is wrong among the places of one target. */
export interface Wrong {
  /** In ascending order of z₀, and with those that lie between the places: on the border of what is wrong, and the zeros. */
  readonly all: readonly Place[];
  readonly zeros: readonly Place[];
}

/** The wrong ones among the places of one target, which are in ascending order of z₀. */
export function wrongAmong(view: PairView, places: readonly Place[], goal: Goal): Wrong {
  const { isWrong } = aims[goal];
  const borders = places.slice(1).flatMap((right, i) => {
    const left = places[i]!;
    if (isWrong(left) === isWrong(right)) return [];
    const [wrong, other] = isWrong(left) ? [left, right] : [right, left];
    return [borderBetween(view, wrong, other, goal)];
  });
  const all = [...places.filter(isWrong), ...borders]
    .flatMap((place) => settled(view, place, goal))
    .toSorted(byInput);
  const zeros = zerosAmong(view, all, goal);
  return { all: [...all, ...zeros].toSorted(byInput), zeros };
}
