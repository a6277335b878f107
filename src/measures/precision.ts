import { logit } from '../core/activations/sigmoid.ts';
import { neuronPair } from '../core/neuron/neuron.ts';
import { breakOf, inexactFrom } from '../core/precision/breaks.ts';
import { fromOutput, type HardTarget } from '../core/precision/from-output.ts';
import type { Precision } from '../core/precision/precision.ts';
import { farOut, guards, noticeable } from '../experiments/precision.ts';
import type { Family } from './family.ts';

const { z, y } = farOut;
const crossEntropy = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

const breakAt = (precision: Precision, target: HardTarget) => () =>
  breakOf('crossEntropy', precision, target).first;

/** How far before its break the loss of the target 0 is noticeably wrong for the first time. */
const wrongBefore = (precision: Precision) => () =>
  breakAt(precision, 0)() - inexactFrom(precision, 0, noticeable)!;

/** Numbers about losses that are computed from a, from z, and by libraries. */
export const precisionMeasures: Family = {
  'farOut.z': z,
  'farOut.loss': () => crossEntropy.loss(z, y),
  'farOut.delta': () => crossEntropy.delta(z, y),
  'farOut.quadraticDelta': () => fromOutput('quadratic', 'double', z, y).delta,
  'precision.single': breakAt('single', 0),
  'precision.double': breakAt('double', 0),
  'precision.singleOfOne': breakAt('single', 1),
  'precision.doubleOfOne': breakAt('double', 1),
  'precision.singleWrongBefore': wrongBefore('single'),
  'precision.doubleWrongBefore': wrongBefore('double'),
  'guards.leastLog': guards.leastLog,
  'guards.mostLoss': -guards.leastLog,
  'guards.clippedLoss': -Math.log(guards.clip),
  // Past the output that is clipped the loss is level.
  'guards.clippedFrom': logit(1 - guards.clip),
};
