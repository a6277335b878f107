import type { NeuronExperiment } from '../neuron/neuron.ts';
import { roundTo, type Precision } from './precision.ts';

/** A target that leaves one term of (3). */
export type HardTarget = 0 | 1;

export type NeuronLoss = NeuronExperiment['loss'];

/** What comes up on the way from z to δ, each rounded; Infinity and NaN where the arithmetic gives these. */
export interface FromOutput {
  /** a = 1/(1 + e^(−z)). */
  readonly output: number;
  /** 1 − a. */
  readonly rest: number;
  readonly loss: number;
  /** ∂C/∂a, for cross-entropy 1/(1 − a) or −1/a, equation (19) for a hard target. */
  readonly byOutput: number;
  /** σ′ = a(1 − a). */
  readonly slope: number;
  /** δ = (∂C/∂a) σ′, equation (18). */
  readonly delta: number;
  /** a − y. */
  readonly error: number;
}

/** A sigmoid neuron's loss and δ computed by way of a, as formulas that are typed as they stand do it. */
export function fromOutput(
  loss: NeuronLoss,
  precision: Precision,
  z: number,
  y: HardTarget,
): FromOutput {
  const round = roundTo[precision];
  const power = round(Math.exp(-round(z)));
  const output = round(1 / round(1 + power));
  const rest = round(1 - output);
  const slope = round(output * rest);
  const error = round(output - y);
  const common = { output, rest, slope, error };
  if (loss === 'quadratic') {
    const squared = round(error * error);
    return { ...common, loss: squared / 2, byOutput: error, delta: round(error * slope) };
  }
  const byOutput = y === 1 ? -round(1 / output) : round(1 / rest);
  return {
    ...common,
    loss: 0 - round(Math.log(y === 1 ? output : rest)),
    byOutput,
    delta: round(byOutput * slope),
  };
}
