import { sigmoidActivation } from '../activations/sigmoid.ts';
import type { Waiting } from './waiting.ts';

/** A start of one sigmoid neuron and the learning rate of its cross-entropy run. */
export interface Matched extends Pick<Waiting, 'eta' | 'x' | 'y'> {
  readonly w: number;
  readonly b: number;
}

/** A learning rate for MSE, or why there is none. */
export type MatchedEta =
  | { readonly kind: 'found'; readonly eta: number }
  | { readonly kind: 'noSlope' | 'alreadyRight' | 'noneFound' | 'notReached' };

/**
 * The η at which MSE's first step is as long as cross-entropy's: η_CE/σ′(z₀), since δ is (a − y)σ′ for one and a − y
 * for the other. `noSlope` where σ′(z₀) underflows to 0 or the rate overflows.
 */
export function firstStepEta({ w, b, x, eta }: Matched): MatchedEta {
  const matched = eta / sigmoidActivation.slope(w * x + b);
  return Number.isFinite(matched) ? { kind: 'found', eta: matched } : { kind: 'noSlope' };
}
