import { sigmoid } from '../../core/activations/sigmoid.ts';
import {
  firstOfTwo,
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
  softmaxLogLikelihood,
} from '../../core/two-class.ts';
import { inputsOf, labelOf } from './plot.ts';
import type { TwoClassSettings } from './settings.ts';

/** Outputs and losses of the softmax, and of the sigmoid neuron that is the same where there are two classes. */
export function compared(settings: TwoClassSettings) {
  const { z1, z2 } = settings;
  const z = inputsOf(settings);
  const label = labelOf(settings);
  const softmax = z.length > 2 ? Math.exp(-softmaxLogLikelihood(z, 0)) : firstOfTwo(z1, z2);
  const outputs = { softmax, sigmoid: sigmoid(z1 - z2) };
  const losses = {
    likelihood: softmaxLogLikelihood(z, label),
    single: sigmoidCrossEntropy(z1, z2, label),
    all: softmaxCrossEntropy(z, label),
  };
  return {
    ...outputs,
    outputGap: outputs.softmax - outputs.sigmoid,
    ...losses,
    ratio: losses.all / losses.likelihood,
  };
}
