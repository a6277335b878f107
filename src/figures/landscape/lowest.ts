import { lowestFar, lowestPoint } from '../../core/neuron/lowest.ts';
import type { NeuronSample } from '../../core/neuron/path.ts';
import { pairs, type ShownLoss } from './run.ts';

/** Where a loss over some samples is lowest: in a point, or, where that is lower, far out. */
function lowestOf(samples: readonly NeuronSample[], loss: ShownLoss) {
  const far = lowestFar(loss, samples);
  const point = lowestPoint(pairs[loss], samples, far);
  return { far, point: point && point.loss <= far.loss ? point : undefined };
}
export type Lowest = ReturnType<typeof lowestOf>;

/** Both losses. Only who changes the samples needs it: it is fetched then. */
export const lowestOfBoth = (
  samples: readonly NeuronSample[],
): Readonly<Record<ShownLoss, Lowest>> => ({
  quadratic: lowestOf(samples, 'quadratic'),
  crossEntropy: lowestOf(samples, 'crossEntropy'),
});
