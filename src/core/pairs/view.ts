import type { ActivationName } from '../activations/activation.ts';
import { activations } from '../activations/named.ts';
import { lossScratch, type LossName } from '../losses/loss.ts';
import { losses } from '../losses/named.ts';

/** A number for each of two outputs. */
export type Two = readonly [number, number];

/** Two outputs at weighted inputs (z₀, 0): a, ∂C/∂z, each output's own slope ∂aⱼ/∂zⱼ, and the loss C. */
export interface PairState {
  readonly a: Two;
  readonly delta: Two;
  readonly slope: Two;
  readonly loss: number;
  /** Whether the first output stands so near the end of its range that its distance from there has no digits left. */
  readonly isRough?: boolean;
}

/** A pair of activation and loss, seen from outside: its state at z₀ for a target of two entries. */
export type PairView = (z0: number, target: Two) => PairState;

const two = (values: Float64Array): Two => [values[0]!, values[1]!];

/** The view of an activation and a loss that the core knows. */
export function namedPair(activation: ActivationName, loss: LossName): PairView {
  const f = activations[activation];
  const scratch = lossScratch(2);
  const z = new Float64Array(2);
  const y = new Float64Array(2);
  const a = new Float64Array(2);
  const delta = new Float64Array(2);
  const unit = new Float64Array(2);
  const slopes = new Float64Array(2);
  const slopeOf = (j: 0 | 1) => {
    unit.fill(0)[j] = 1;
    f.pullback(z, unit, slopes);
    return slopes[j]!;
  };
  return (z0, target) => {
    z[0] = z0;
    y.set(target);
    f.forward(z, a);
    losses[loss].delta(f, z, y, delta, scratch);
    return {
      a: two(a),
      delta: two(delta),
      slope: [slopeOf(0), slopeOf(1)],
      loss: losses[loss].value(f, z, y, scratch),
    };
  };
}
