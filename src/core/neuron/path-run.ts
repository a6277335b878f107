import { descendPath, type PathExperiment } from './path.ts';

/**
 * Every state of a path, one entry per epoch from 0; `outputs` has an array for each sample. With `divergedAt` set, the
 * arrays end before that epoch, the first whose state is not finite.
 */
export interface PathRun {
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly loss: Float64Array;
  readonly dw: Float64Array;
  readonly db: Float64Array;
  readonly outputs: readonly Float64Array[];
  /** The largest |a − y| over the samples. */
  readonly largestError: Float64Array;
  readonly divergedAt: number | undefined;
}

/** Descends to the end and keeps every state. Throws RangeError as `descendPath` does. */
export function runPath(experiment: PathExperiment): PathRun {
  const { samples, epochs } = experiment;
  const path = descendPath(experiment);
  let step = path.next();
  const room = () => new Float64Array(epochs + 1);
  const run = { w: room(), b: room(), loss: room(), dw: room(), db: room(), largestError: room() };
  const outputs = samples.map(room);
  for (; !step.done; step = path.next()) {
    const state = step.value;
    const at = state.epoch;
    run.w[at] = state.w;
    run.b[at] = state.b;
    run.loss[at] = state.loss;
    run.dw[at] = state.dw;
    run.db[at] = state.db;
    for (let s = 0; s < samples.length; s++) {
      const output = state.outputs[s]!;
      outputs[s]![at] = output;
      run.largestError[at] = Math.max(run.largestError[at]!, Math.abs(output - samples[s]!.y));
    }
  }
  const { kind, epoch } = step.value;
  if (kind === 'finished') return { ...run, outputs, divergedAt: undefined };
  const finite = (states: Float64Array) => states.subarray(0, epoch);
  return {
    w: finite(run.w),
    b: finite(run.b),
    loss: finite(run.loss),
    dw: finite(run.dw),
    db: finite(run.db),
    largestError: finite(run.largestError),
    outputs: outputs.map(finite),
    divergedAt: epoch,
  };
}

/** The first epoch whose largest error is below `bound`, or undefined when the run has none. */
export function firstEpochBelow(largestError: Float64Array, bound: number): number | undefined {
  const epoch = largestError.findIndex((error) => error < bound);
  return epoch < 0 ? undefined : epoch;
}
