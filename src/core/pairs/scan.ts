import type { PairState, PairView } from './view.ts';

/** A place at which a pair was looked at: an output, its target, and all that belongs to it. */
export interface Place {
  readonly z: number;
  readonly y: number;
  readonly a: number;
  /** a − y. */
  readonly error: number;
  /** ∂C/∂z. */
  readonly delta: number;
  readonly slope: number;
  readonly loss: number;
}

/** Values of z₀, none at 0, where piecewise activations have their kinks: dense near 0, and out to ±10⁶. */
const near = Array.from({ length: 400 }, (_, i) => (2 * i - 399) / 40);
const far = [12, 15, 20, 25, 30, 35, 40, 100, 1e3, 1e4, 1e5, 1e6];
export const inputs: readonly number[] = [...far.map((z) => -z).toReversed(), ...near, ...far];

/**
 * Whether a pair's digits are used up, so that nothing can be said: far out a typed σ is exactly 1 and ln(1 − a)
 * infinite though the true loss is not, a slope has underflowed to 0 though the output still moves, and at the largest
 * z powers overflow. A stretch that is truly flat, as relu's, begins near 0 and is not meant.
 */
function isLost(view: PairView, z: number, y: number, state: PairState): boolean {
  const { a, slope, loss, delta, isRough } = state;
  if (isRough) return true;
  if (slope === 0 && view(0.999 * z, y).a !== a) return true;
  if (Math.abs(z) <= 5 || Number.isFinite(loss + delta)) return false;
  return Math.abs(z) >= 100 || !(Math.abs(slope) >= 1e-12);
}

/** What an output is at z, whatever its digits are worth. */
export function placeAt(view: PairView, z: number, y: number): Place {
  const { a, delta, slope, loss } = view(z, y);
  return { z, y, a, error: a - y, delta, slope, loss };
}

/** The same, or nothing where the digits have run out. */
export function look(view: PairView, z: number, y: number): Place[] {
  const state = view(z, y);
  if (isLost(view, z, y, state)) return [];
  const { a, delta, slope, loss } = state;
  return [{ z, y, a, error: a - y, delta, slope, loss }];
}

/** The output at every z₀ at which something can be said, in ascending order. */
export const scan = (view: PairView, y: number): Place[] => inputs.flatMap((z) => look(view, z, y));
