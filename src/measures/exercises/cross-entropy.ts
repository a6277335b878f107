import { sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { neuronPair } from '../../core/neuron/neuron.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';

const { w, b, x } = neuronRuns.worseStart;
const z0 = w * x + b;
const { loss } = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

/** An output, and the weighted input that gives it. */
const output = 0.3;
const z = Math.log(output / (1 - output));

const softTarget = 0.1;
const entropy = loss(Math.log(softTarget / (1 - softTarget)), softTarget);

/** Page 2: what its exercises give, ask for, and recognise as a mistake. */
export const crossEntropyExercises = {
  'missingFactorExercise.factor': sigmoidActivation.slope(z0),
  // The quotient upside down, and its numerator alone.
  'missingFactorExercise.inverse': 1 / sigmoidActivation.slope(z0),
  'missingFactorExercise.output': sigmoidActivation.value(z0),

  'swappedExercise.output': output,
  'swappedExercise.loss': loss(z, 0),
  'swappedExercise.otherTarget': loss(z, 1),
  'swappedExercise.baseTen': loss(z, 0) / Math.LN10,

  // The loss at its minimum a = y for y = ½, that is at z = 0.
  'crossEntropy.entropyOfHalf': loss(0, 0.5),
  'softTargetExercise.target': softTarget,
  'softTargetExercise.loss': entropy,
  'softTargetExercise.hardTarget': 0,
  'softTargetExercise.oneTerm': -softTarget * Math.log(softTarget),
  'softTargetExercise.bits': entropy / Math.LN2,
};
