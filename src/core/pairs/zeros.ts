import { placeOf, type Place } from './scan.ts';
import { isWrong, pushOf, vanishing } from './thresholds.ts';
import type { PairView } from './view.ts';

const sizeOf = (place: Place) => Math.abs(pushOf(place));

/** Halves the stretch between two places of the first output, towards where the push turns round or is smaller. */
function refined(view: PairView, left: Place, right: Place): Place {
  const target = [left.y, 1 - left.y] as const;
  let [low, high] = [left, right];
  for (let step = 0; step < 60; step++) {
    const z = (low.z + high.z) / 2;
    const middle = placeOf(view(z, target), z, target, 0);
    const turns = pushOf(low) * pushOf(high) < 0;
    const isLeft = turns ? pushOf(low) * pushOf(middle) <= 0 : sizeOf(low) < sizeOf(high);
    if (isLeft) high = middle;
    else low = middle;
  }
  return sizeOf(low) < sizeOf(high) ? low : high;
}

/** Where the push on the first output is 0 at or beside places[i]; nothing where it only fades. */
function zeroAt(view: PairView, places: readonly Place[], i: number): Place | undefined {
  const [before, place, after] = [places[i - 1], places[i]!, places[i + 1]];
  if (!isWrong(place) || Math.abs(place.z) > 10) return undefined;
  if (place.delta === 0) return place;
  if (!after || !isWrong(after)) return undefined;
  if (pushOf(place) * pushOf(after) < 0) return refined(view, place, after);
  if (!before || !isWrong(before)) return undefined;
  const isDip = sizeOf(place) <= Math.min(sizeOf(before), sizeOf(after));
  if (!isDip) return undefined;
  const bottoms = [refined(view, before, place), refined(view, place, after)];
  return sizeOf(bottoms[0]!) < sizeOf(bottoms[1]!) ? bottoms[0] : bottoms[1];
}

/** The wrong outputs at which ∂C/∂z is 0 or turns round, nearest to z₀ = 0 first. `places` belong to the first output. */
export function zerosOf(view: PairView, places: readonly Place[]): Place[] {
  return places
    .flatMap((_, i) => zeroAt(view, places, i) ?? [])
    .filter((place) => isWrong(place) && sizeOf(place) < vanishing)
    .toSorted((a, b) => Math.abs(a.z) - Math.abs(b.z));
}
