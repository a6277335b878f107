import type { Activation } from '../activations/activation.ts';

export type LossName = 'quadratic' | 'crossEntropy' | 'logLikelihood';

/** Room for the intermediate vectors of a loss, one entry per output neuron, so that nothing is allocated per sample. */
export interface LossScratch {
  readonly values: Float64Array;
  readonly rates: Float64Array;
}

/** Scratch for a loss over `outputs` neurons. */
export function lossScratch(outputs: number): LossScratch {
  return { values: new Float64Array(outputs), rates: new Float64Array(outputs) };
}

/**
 * A loss C(a, y) of one sample, evaluated through the output layer's weighted inputs z, so that it stays finite and
 * exact where a rounds to 0 or 1. z, y and out have one entry per output neuron.
 */
export interface Loss {
  readonly name: LossName;
  /** C for one sample. NaN or Infinity where the loss is not defined on that output. */
  value(f: Activation, z: Float64Array, y: Float64Array, scratch: LossScratch): number;
  /** δ = ∂C/∂z for one sample, written into `out`. */
  delta(
    f: Activation,
    z: Float64Array,
    y: Float64Array,
    out: Float64Array,
    scratch: LossScratch,
  ): void;
}
