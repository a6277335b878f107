import { sigmoidActivation } from '../core/activations/sigmoid.ts';
import type { ClassifierExperiment, ClassifierPair } from '../core/classifier/classifier.ts';
import { counts, darkest } from '../digits/format.ts';
import { sparseOnDisk } from '../digits/sparse.ts';
import { digitRuns } from '../experiments/digit-runs.ts';
import { measuresOf, settings, type Family } from './family.ts';
import { finishedDigits } from './finished/digits.ts';

/** Held-out accuracy under a pair, in per cent. */
const accuracy = (pair: ClassifierPair) => (run: ClassifierExperiment, epoch: number) => {
  const seen = epoch * counts.training;
  const record = finishedDigits(run, pair).records.find((one) => one.seen === seen);
  return record && record.accuracy * 100;
};

const digitQuantities = {
  whole: {
    ...settings('hidden', 'eta', 'batch', 'epochs', 'saturation', 'inputs', 'outputs'),
    startSlope: ({ saturation }: ClassifierExperiment) => sigmoidActivation.slope(saturation),
  },
  at: {
    quadraticAccuracy: accuracy('quadratic'),
    crossEntropyAccuracy: accuracy('crossEntropy'),
    logLikelihoodAccuracy: accuracy('logLikelihood'),
  },
};

/** Numbers about the runs on digits, and about the digits themselves. */
export const digitMeasures: Family = {
  ...measuresOf(digitRuns, digitQuantities),
  'digits.training': counts.training,
  'digits.heldOut': counts.heldOut,
  'digits.levels': darkest + 1,
  'digits.paperShare': () => {
    const { training } = sparseOnDisk();
    return 100 * (1 - training.pixel.length / (training.count * training.size));
  },
};
