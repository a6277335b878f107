import type { PairView } from './view.ts';

/** How a pair is trained: z₀ at the start, the target of the first of two outputs, rate and number of updates. */
export interface PairTask {
  readonly z0: number;
  readonly y: number;
  readonly eta: number;
  readonly epochs: number;
}

/** The first output at every epoch; with `endedAt` set, the arrays end before that epoch, the first not finite. */
export interface PairRun {
  readonly z: Float64Array;
  readonly output: Float64Array;
  readonly delta: Float64Array;
  readonly loss: Float64Array;
  readonly endedAt: number | undefined;
}

/**
 * Trains the first of two outputs, a neuron with x = 1 whose weight and bias both learn, so that z moves by −2η ∂C/∂z;
 * the second output stays at z = 0, as in the definition of the verdicts. Throws RangeError for a number of epochs that
 * is negative or not whole.
 */
export function runPair(view: PairView, { z0, y, eta, epochs }: PairTask): PairRun {
  if (!Number.isInteger(epochs) || epochs < 0) throw new RangeError(`A run of ${epochs} epochs.`);
  const states = epochs + 1;
  const zs = new Float64Array(states);
  const output = new Float64Array(states);
  const delta = new Float64Array(states);
  const loss = new Float64Array(states);
  let z = z0;
  let kept = 0;
  for (; kept < states; kept++) {
    const state = view(z, [y, 1 - y]);
    if (![z, state.a[0], state.delta[0], state.loss].every(Number.isFinite)) break;
    zs[kept] = z;
    output[kept] = state.a[0];
    delta[kept] = state.delta[0];
    loss[kept] = state.loss;
    z -= 2 * eta * state.delta[0];
  }
  return {
    z: zs.subarray(0, kept),
    output: output.subarray(0, kept),
    delta: delta.subarray(0, kept),
    loss: loss.subarray(0, kept),
    endedAt: kept < states ? kept : undefined,
  };
}
