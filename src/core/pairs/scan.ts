import type { PairState, PairView, Two } from './view.ts';

/** A place at which a pair was looked at: one of two outputs, its target, and all that belongs to it. */
export interface Place {
  readonly z: number;
  /** Which output, 0 or 1; the second one stands at z = 0. */
  readonly output: 0 | 1;
  readonly y: number;
  readonly a: number;
  /** a − y. */
  readonly error: number;
  /** ∂C/∂z of this output. */
  readonly delta: number;
  readonly slope: number;
  /** C over both outputs. */
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
function isLost(view: PairView, z: number, target: Two, state: PairState): boolean {
  const { a, slope, loss, delta, isRough } = state;
  if (isRough) return true;
  if (slope[0] === 0 && view(0.999 * z, target).a[0] !== a[0]) return true;
  if (Math.abs(z) <= 5 || Number.isFinite(loss + delta[0])) return false;
  return Math.abs(z) >= 100 || !(Math.abs(slope[0]) >= 1e-12);
}

/** What one output is at a state for z₀. */
export function placeOf(state: PairState, z0: number, target: Two, output: 0 | 1): Place {
  const z = output === 0 ? z0 : 0;
  const [a, y] = [state.a[output], target[output]];
  const [delta, slope] = [state.delta[output], state.slope[output]];
  return { z, output, y, a, error: a - y, delta, slope, loss: state.loss };
}

/** Both outputs at every z₀ at which something can be said, each in ascending order of z₀. */
export function scan(view: PairView, target: Two): readonly [Place[], Place[]] {
  const states = inputs.flatMap((z) => {
    const state = view(z, target);
    return isLost(view, z, target, state) ? [] : [{ z, state }];
  });
  const places = (output: 0 | 1) => states.map(({ z, state }) => placeOf(state, z, target, output));
  return [places(0), places(1)];
}
