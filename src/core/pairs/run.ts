import type { PairView } from './view.ts';

/** How a pair is trained: z₀ at the start, target, rate and number of updates. */
export interface PairTask {
  readonly z0: number;
  readonly y: number;
  readonly eta: number;
  readonly epochs: number;
}

/** The output at every epoch; with `endedAt` set, the arrays end before that epoch, the first not finite. */
export interface PairRun {
  readonly z: Float64Array;
  readonly output: Float64Array;
  readonly delta: Float64Array;
  readonly loss: Float64Array;
  readonly endedAt: number | undefined;
}

/**
 * Trains a neuron with x = 1 whose weight and bias both learn, so that z moves by −2η ∂C/∂z. A softmax's second output
 * stays at z = 0. Throws RangeError for a number of epochs that is negative or not whole.
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
    const state = view(z, y);
    if (![z, state.a, state.delta, state.loss].every(Number.isFinite)) break;
    zs[kept] = z;
    output[kept] = state.a;
    delta[kept] = state.delta;
    loss[kept] = state.loss;
    z -= 2 * eta * state.delta;
  }
  return {
    z: zs.subarray(0, kept),
    output: output.subarray(0, kept),
    delta: delta.subarray(0, kept),
    loss: loss.subarray(0, kept),
    endedAt: kept < states ? kept : undefined,
  };
}

/**
 * Whether a run magnifies a change of its start in the twelfth digit so far that programs which round differently need
 * not end with the same ten digits, as where too large a rate makes descent chaotic.
 */
export function isSensitive(view: PairView, task: PairTask): boolean {
  const run = runPair(view, task);
  const other = runPair(view, { ...task, z0: task.z0 + 1e-12 * Math.max(1, Math.abs(task.z0)) });
  const differs = (key: 'z' | 'output' | 'loss') => {
    const [a = 0, b = 0] = [run[key].at(-1), other[key].at(-1)];
    return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  };
  return run.endedAt !== other.endedAt || differs('z') || differs('output') || differs('loss');
}
