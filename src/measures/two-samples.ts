import { sigmoidActivation } from '../core/activations/sigmoid.ts';
import { train, type Experiment } from '../core/train.ts';
import { learntWithin } from '../experiments/waiting-grid.ts';
import { twoSamples } from '../experiments/two-samples.ts';
import type { Family } from './family.ts';
import { once } from './once.ts';

/** The outputs for both samples, epoch after epoch. */
const outputs = once((experiment: Experiment) =>
  Array.from(train(experiment), ({ network }) =>
    experiment.samples.map(({ x }) => {
      const { weights, biases } = network[0]!;
      return sigmoidActivation.value(weights[0]! * x[0]! + biases[0]!);
    }),
  ),
);

const errors = (experiment: Experiment, epoch: number) =>
  outputs(experiment)[epoch]!.map((output, i) => Math.abs(output - experiment.samples[i]!.y[0]!));

/** Numbers about a neuron with two samples. */
export const twoSampleMeasures: Family = {
  'twoSamples.leapEta': twoSamples.leap.eta,
  'twoSamples.leapEpochs': twoSamples.leap.epochs,
  'twoSamples.otherOutput': () => outputs(twoSamples.leap).at(-1)![1]!,
  'twoSamples.crossEntropyLearnt': () =>
    outputs(twoSamples.crossEntropy).findIndex((_, epoch) =>
      errors(twoSamples.crossEntropy, epoch).every((error) => error < learntWithin),
    ),
};
