import { sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { waitingTime } from '../../core/neuron/waiting.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';

/** What the neuron of the first exercise answers. */
const output = 0.9;

const { worstStart } = neuronRuns;
const fartherStart = 4.5;
const fartherInput = fartherStart * worstStart.x + fartherStart;
const toHalf = (z0: number) => waitingTime(worstStart, z0, 0.5, 100_000);
const known = toHalf(worstStart.w * worstStart.x + worstStart.b);

/** Page 1: what its exercises give, ask for, and recognise as a mistake. */
export const vanishingGradientExercises = {
  'slopeExercise.output': output,
  'slopeExercise.slope': sigmoidActivation.slope(Math.log(output / (1 - output))),
  // The output taken for the weighted input.
  'slopeExercise.slopeAtOutput': sigmoidActivation.slope(output),
  // The inner derivative of (1 + e^(−z))⁻¹ forgotten.
  'slopeExercise.outerOnly': -(output ** 2),

  'halfStepExercise.start': fartherStart,
  'halfStepExercise.epochs': toHalf(fartherInput),
  'halfStepExercise.estimate': Math.exp(fartherInput) / (2 * worstStart.eta),
  // z₀ thought to grow by as much as w₀ alone.
  'halfStepExercise.oneParameter': known * Math.exp(fartherStart - worstStart.w),
  'halfStepExercise.proportional': (known * fartherStart) / worstStart.w,
  'halfStepExercise.withoutTwo': Math.exp(fartherInput) / worstStart.eta,
};
