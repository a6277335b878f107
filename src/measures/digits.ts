import { sigmoidActivation } from '../core/activations/sigmoid.ts';
import type { ClassifierPair } from '../core/classifier/classifier.ts';
import { digitRuns, type DigitRunName } from '../experiments/digit-runs.ts';
import { finishedDigits, sparseOnDisk } from './finished-digits.ts';
import { counts, darkest } from '../digits/format.ts';

const settings = ['hidden', 'eta', 'batch', 'epochs', 'saturation', 'inputs', 'outputs'] as const;
const isSetting = (name: string): name is (typeof settings)[number] =>
  (settings as readonly string[]).includes(name);

/** `quadraticAccuracy`: held-out accuracy in per cent under a pair; with an epoch, after that epoch. */
const accuracyOf = /^(quadratic|crossEntropy|logLikelihood)Accuracy$/;

function accuracyAt(run: DigitRunName, pair: ClassifierPair, epoch: number): number | undefined {
  const { records } = finishedDigits(run, pair);
  const { training } = sparseOnDisk();
  const record = records.find(({ seen }) => seen === epoch * training.count);
  return record && record.accuracy * 100;
}

/** Whether `name` is one of the runs on digits. */
export const isDigitRun = (name: string): name is DigitRunName => Object.hasOwn(digitRuns, name);

/** The number behind a name such as `saturatedDigits.quadraticAccuracy@1`. Throws an Error where there is none. */
export function digitMeasure(
  run: DigitRunName,
  quantity: string,
  epoch: number | undefined,
): number {
  const experiment = digitRuns[run];
  if (isSetting(quantity)) return experiment[quantity];
  if (quantity === 'startSlope') return sigmoidActivation.slope(experiment.saturation);
  const pair = accuracyOf.exec(quantity)?.[1];
  const value = pair && accuracyAt(run, pair as ClassifierPair, epoch ?? experiment.epochs);
  if (value === undefined || value === '') {
    throw new Error(`"${run}.${quantity}" asks for nothing that is known of digits.`);
  }
  return value;
}

/** Numbers about the data themselves; computed when they are asked for. */
export const digitConstants: Readonly<Record<string, () => number>> = {
  'digits.training': () => counts.training,
  'digits.heldOut': () => counts.heldOut,
  'digits.levels': () => darkest + 1,
  'digits.paperShare': () => {
    const { training } = sparseOnDisk();
    return 100 * (1 - training.pixel.length / (training.count * training.size));
  },
};
