import { shows } from './causes.ts';
import { aims, type Goal } from './goal.ts';
import type { Judgement } from './judge.ts';
import { beside } from './limits.ts';
import { look, placeAt, type Place } from './scan.ts';
import type { PairView } from './view.ts';

/** Inputs that read well, the nearest to 0 first: whole numbers, then tenths, then decades. */
const readable = [
  ...Array.from({ length: 40 }, (_, i) => i + 1),
  ...Array.from({ length: 200 }, (_, i) => (i + 1) / 10),
  ...[100, 1e3, 1e4, 1e5, 1e6],
];

/** Where a verdict shows itself to the reader. */
export interface Instance {
  readonly place: Place;
  /** Whether it is where the reader starts. */
  readonly isStart: boolean;
}

/** Whether a place shows a judgement's cause, and not at this one point only. */
function isInstance(view: PairView, { cause }: Judgement, place: Place, goal: Goal): boolean {
  if (!shows(cause, place, goal)) return false;
  const neighbours = beside(view, place, 1e-7);
  if (cause !== 'stationary' && cause !== 'vanishing') {
    return neighbours.some((near) => shows(cause, near, goal));
  }
  return neighbours.some((near) => Math.abs(aims[goal].push(near)) < 1e-4);
}

/**
 * A place that shows why a pair got its verdict: the reader's own start if it does, else one with a round z, preferably
 * of the reader's target. Nothing where no single place can show it.
 */
export function instanceOf(
  view: PairView,
  judgement: Judgement,
  start: { readonly z0: number; readonly y: number },
  goal: Goal = 'value',
): Instance | undefined {
  const isGood = (place: Place) => isInstance(view, judgement, place, goal);
  const begun = look(view, start.z0, start.y).find(isGood);
  if (begun) return { place: begun, isStart: true };
  const at = judgement.at.toSorted((a, b) => Math.abs(a.y - start.y) - Math.abs(b.y - start.y))[0];
  if (!at) return undefined;
  const closerFirst = (z: number) =>
    Math.abs(z - start.z0) <= Math.abs(z + start.z0) ? [z, -z] : [-z, z];
  const zero = Math.abs(at.z) < 1e-6 ? [0] : [];
  for (const z of [...readable.flatMap(closerFirst), ...zero, ...closerFirst(at.z)]) {
    const round = look(view, z, at.y).find(isGood);
    if (round) return { place: round, isStart: false };
  }
  return { place: placeAt(view, at.z, at.y), isStart: false };
}
