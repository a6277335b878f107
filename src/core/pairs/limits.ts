import { placeAt, type Place } from './scan.ts';
import type { PairView } from './view.ts';

/** The places close by on either side: at an isolated point they decide, and not the value there. */
export const beside = (view: PairView, { z, y }: Place, step: number): Place[] =>
  [-step, step].map((change) => placeAt(view, z + change * Math.max(1, Math.abs(z)), y));

const isClose = (near: number, nearer: number) =>
  Number.isFinite(nearer) && Math.abs(near - nearer) <= 1e-3 * Math.max(1, Math.abs(nearer));

/** Whether a value that is not finite at a place is so there only: it has a finite limit from both sides. */
export function isGap(view: PairView, place: Place, value: (place: Place) => number): boolean {
  const nearer = beside(view, place, 1e-9).map(value);
  return beside(view, place, 1e-6).every((near, i) => isClose(value(near), nearer[i]!));
}
