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
  | { readonly kind: 'noSlope' | 'alreadyRight' | 'noneFound' | 'notReached' };

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
 * Up to here a larger rate η(1 + x²) never makes MSE later. An update takes z to z − rate·δ(z); for y = 0 δ = a²(1 − a),
 * and δ′ = a²(1 − a)(2 − 3a) is at most 0.0770…, so below 1/0.0770… = 12.98 the new z grows with the old one. Then every
 * z after n epochs falls strictly with the rate, and with n: for each n there are rates that get there at epoch n first.
 */
const steadyRate = 12.98;

/** Neighbouring rates of the scan, where a larger rate may also be later. */
const scanStep = 1.005;

/**
 * The smallest η found at which MSE's error is first below `bound` at the same epoch as cross-entropy's, up to `largest`.
 * Where the rate is steady the smallest η that is not later is that one, and halving finds it; beyond, rates are tried
 * one by one. `alreadyRight` for a start within the bound, `notReached` where cross-entropy itself does not get there in
 * 20 000 epochs, `noneFound` where no rate that was tried does.
 */
export function sameTimeEta(start: Matched, bound: number, largest: number): MatchedEta {
  const z0 = start.w * start.x + start.b;
  const target = waitingTime({ ...start, loss: 'crossEntropy' }, z0, bound, cap);
  if (target === 0) return { kind: 'alreadyRight' };
  if (target === Infinity) return { kind: 'notReached' };
  const time = (eta: number) =>
    waitingTime({ ...start, loss: 'quadratic', eta }, z0, bound, target);
  const steady = Math.min(largest, steadyRate / (1 + start.x * start.x));
  if (start.eta < steady && time(steady) <= target) {
    return { kind: 'found', eta: smallest(start.eta, steady, (eta) => time(eta) <= target) };
  }
  // Where even the largest rate does not leave the plateau in time, no other does.
  if (time(largest) > target) return { kind: 'noneFound' };
  const from = soonEnough(Math.max(start.eta, steady), largest, (eta) => time(eta) <= target);
  for (let eta = from; eta <= largest; eta *= scanStep) {
    if (time(eta) !== target) continue;
    const below = Math.max(start.eta, eta / scanStep);
    return { kind: 'found', eta: smallest(below, eta, (one) => time(one) === target) };
  }
  return { kind: 'noneFound' };
}

/** The lower edge of the rates for which something holds, between one for which it may not and one for which it does. */
function smallest(below: number, above: number, holds: (eta: number) => boolean): number {
  if (holds(below)) return below;
  while (above - below > 1e-13 * above) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) break;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** Where a scan may begin: doubling the rate once more gets there in time; the plateau is too long for all before it. */
function soonEnough(from: number, largest: number, isInTime: (eta: number) => boolean): number {
  let eta = from;
  while (2 * eta <= largest && !isInTime(2 * eta)) eta *= 2;
  return eta;
}
