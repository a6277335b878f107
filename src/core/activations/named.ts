import type { Activation, ActivationName } from './activation.ts';
import { linearActivation } from './linear.ts';
import { reluActivation } from './relu.ts';
import { elementwise, type ScalarActivation } from './scalar.ts';
import { sigmoidActivation } from './sigmoid.ts';
import { softmaxActivation } from './softmax.ts';
import { tanhActivation } from './tanh.ts';

/** The activations of a single neuron, by name. */
export const scalarActivations: Readonly<Record<ScalarActivation['name'], ScalarActivation>> = {
  linear: linearActivation,
  sigmoid: sigmoidActivation,
  tanh: tanhActivation,
  relu: reluActivation,
};

/** The activations of a layer, by name. */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  linear: elementwise(linearActivation),
  sigmoid: elementwise(sigmoidActivation),
  tanh: elementwise(tanhActivation),
  relu: elementwise(reluActivation),
  softmax: softmaxActivation,
};
