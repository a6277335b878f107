import { sigmoidActivation } from '../activations/sigmoid.ts';
import { waitingTime, type Waiting } from './waiting.ts';

/** A start of one sigmoid neuron and the learning rate of its cross-entropy run. */
export interface Matched extends Pick<Waiting, 'eta' | 'x' | 'y'> {
  readonly w: number;
  readonly b: number;
}

/** A learning rate for MSE, or why there is none. */
export type MatchedEta =
  | { readonly kind: 'found'; readonly eta: number }
  | { readonly kind: 'noSlope' | 'alreadyRight' | 'neverInTime' | 'notReached' };

/** Longest run that is searched for a matching time. */
const cap = 20_000;

/**
 * The η at which MSE's first step is as long as cross-entropy's: η_CE/σ′(z₀), since δ is (a − y)σ′ for one and a − y
 * for the other. `noSlope` where σ′(z₀) underflows to 0 or the rate overflows.
 */
export function firstStepEta({ w, b, x, eta }: Matched): MatchedEta {
  const matched = eta / sigmoidActivation.slope(w * x + b);
  return Number.isFinite(matched) ? { kind: 'found', eta: matched } : { kind: 'noSlope' };
}

/**
 * The smallest η at which MSE's error is first below `bound` at the same epoch as cross-entropy's, searched up to
 * `largest`. Found by a scan over rates 0.5 % apart that ends at the first rate with the right epoch, then halved
 * down to its lower edge. `alreadyRight` for a start within the bound, `notReached` where cross-entropy itself does not
 * get there, `neverInTime` where no rate up to `largest` does.
 */
export function sameTimeEta(start: Matched, bound: number, largest: number): MatchedEta {
  const z0 = start.w * start.x + start.b;
  const target = waitingTime({ ...start, loss: 'crossEntropy' }, z0, bound, cap);
  if (target === 0) return { kind: 'alreadyRight' };
  if (target === Infinity) return { kind: 'notReached' };
  const isOnTime = (eta: number) =>
    waitingTime({ ...start, loss: 'quadratic', eta }, z0, bound, target) === target;
  let below = start.eta;
  let above = below;
  while (!isOnTime(above)) {
    below = above;
    above *= 1.005;
    if (above > largest) return { kind: 'neverInTime' };
  }
  for (let halving = 0; halving < 60 && above > start.eta; halving++) {
    const middle = (below + above) / 2;
    if (isOnTime(middle)) above = middle;
    else below = middle;
  }
  return { kind: 'found', eta: above };
}
