import { aims, type Goal } from './goal.ts';
import type { Place } from './scan.ts';

/** The last place of one side if the loss still falls over each of its last decades of z₀, or the first of −∞. */
export function unboundedBelow(places: readonly Place[]): Place | undefined {
  const lowest = places.find(({ loss }) => loss === -Infinity);
  if (lowest) return lowest;
  const sides = [places.slice(-4), places.slice(0, 4).toReversed()];
  const falls = (side: readonly Place[]) =>
    Math.abs(side[0]?.z ?? 0) >= 1e3 &&
    side.slice(1).every(({ loss }, i) => loss < side[i]!.loss - 0.5);
  return sides.find(falls)?.at(-1);
}

/** The place of the smallest loss if it is a wrong one although a right one is in reach. */
export function wrongMinimum(places: readonly Place[], goal: Goal): Place | undefined {
  const { distance, isWrong } = aims[goal];
  const nearest = (candidates: readonly Place[]) =>
    candidates.reduce((best, place) => (distance(place) < distance(best) ? place : best));
  const least = Math.min(...places.map(({ loss }) => loss));
  const margin = 1e-9 * Math.max(1, Math.abs(least));
  const lowest = nearest(places.filter(({ loss }) => loss <= least + margin));
  return isWrong(lowest) && !isWrong(nearest(places)) ? lowest : undefined;
}
