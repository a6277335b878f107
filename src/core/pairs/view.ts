import type { ActivationName } from '../activations/activation.ts';
import { activations } from '../activations/named.ts';
import { lossScratch, type LossName } from '../losses/loss.ts';
import { losses } from '../losses/named.ts';

/** An output at a weighted input: a, ∂C/∂z, its own slope ∂a/∂z, and the loss C. */
export interface PairState {
  readonly a: number;
  readonly delta: number;
  readonly slope: number;
  readonly loss: number;
  /** Whether the output stands so near the end of its range that its distance from there has no digits left. */
  readonly isRough?: boolean;
}

/**
 * A pair of activation and loss, seen from outside: its state at z₀ for the target y. An elementwise activation is one
 * output; a softmax is two at (z₀, 0) with the targets (y, 1 − y), of which the first is told and C counts both.
 */
export type PairView = (z0: number, y: number) => PairState;

/** The view of an activation and a loss that the core knows. */
export function namedPair(activation: ActivationName, loss: LossName): PairView {
  const f = activations[activation];
  const outputs = activation === 'softmax' ? 2 : 1;
  const scratch = lossScratch(outputs);
  const vector = () => new Float64Array(outputs);
  const [z, y, a, delta, unit, slopes] = [
    vector(),
    vector(),
    vector(),
    vector(),
    vector(),
    vector(),
  ];
  unit[0] = 1;
  return (z0, target) => {
    z[0] = z0;
    y.fill(1 - target)[0] = target;
    f.forward(z, a);
    losses[loss].delta(f, z, y, delta, scratch);
    f.pullback(z, unit, slopes);
    return {
      a: a[0]!,
      delta: delta[0]!,
      slope: slopes[0]!,
      loss: losses[loss].value(f, z, y, scratch),
    };
  };
}
