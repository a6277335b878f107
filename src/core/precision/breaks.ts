import { neuronPair } from '../neuron/neuron.ts';
import { fromOutput, type HardTarget, type NeuronLoss } from './from-output.ts';
import type { Precision } from './precision.ts';

/** Beyond every break: e^1000 is more than double precision holds. */
const farthest = 1000;

/** Neighbouring numbers between which something begins: at `last` it is not yet so, at `first` it is. */
export interface Edge {
  readonly last: number;
  readonly first: number;
}

/** Where something begins that is not so at `last` and is so at `first`, by bisection down to neighbouring doubles. */
export function edgeBetween(isSo: (z: number) => boolean, { last, first }: Edge): Edge {
  for (;;) {
    const middle = last + (first - last) / 2;
    if (middle === last || middle === first) return { last, first };
    if (isSo(middle)) first = middle;
    else last = middle;
  }
}

/** Which way z goes where the neuron is wrong. */
export const wrongWay = (y: HardTarget): 1 | -1 => (y === 0 ? 1 : -1);

/**
 * Where, on the wrong side, what is computed from a breaks down: from there on the loss of cross-entropy is infinite and
 * δ is ∞ · 0, and δ of squared error is exactly 0.
 */
export function breakOf(loss: NeuronLoss, precision: Precision, y: HardTarget): Edge {
  const isBroken = (z: number) => {
    const { loss: value, delta } = fromOutput(loss, precision, z, y);
    return loss === 'quadratic' ? delta === 0 : !Number.isFinite(value);
  };
  return edgeBetween(isBroken, { last: 0, first: wrongWay(y) * farthest });
}

/** In such steps of z what rounding does near a break is looked at; its stairs are some ten times as wide. */
const stride = 1 / 64;

/**
 * Where, on the wrong side, the loss of cross-entropy computed from a is off by more than a share for the first time
 * before it breaks, or undefined where it is right up to there. Beyond, it may come near the true loss again.
 */
export function inexactFrom(
  precision: Precision,
  y: HardTarget,
  share: number,
): number | undefined {
  const { loss } = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });
  const isOff = (z: number) => {
    const computed = fromOutput('crossEntropy', precision, z, y).loss;
    return Math.abs(computed - loss(z, y)) > share * loss(z, y);
  };
  const way = wrongWay(y);
  const steps = Math.floor(Math.abs(breakOf('crossEntropy', precision, y).last) / stride);
  for (let i = 1; i <= steps; i++) {
    const first = way * i * stride;
    if (isOff(first)) return edgeBetween(isOff, { last: way * (i - 1) * stride, first }).first;
  }
  return undefined;
}
