import { activations } from './activations/named.ts';
import { neuronPair } from './neuron/neuron.ts';
import { losses } from './losses/named.ts';
import { lossScratch } from './losses/loss.ts';

/** −ln a_y, equation (24), of a softmax over z for the class `label`, from 0. */
export function softmaxLogLikelihood(z: readonly number[], label: number): number {
  return softmaxLoss('logLikelihood', z, label);
}

/** Equation (9) over all outputs of a softmax, with a one-hot target: what −ln a_y is not, for three classes or more. */
export function softmaxCrossEntropy(z: readonly number[], label: number): number {
  return softmaxLoss('crossEntropy', z, label);
}

function softmaxLoss(
  loss: 'logLikelihood' | 'crossEntropy',
  z: readonly number[],
  label: number,
): number {
  const target = Float64Array.from(z, (_, j) => (j === label ? 1 : 0));
  const inputs = Float64Array.from(z);
  return losses[loss].value(activations.softmax, inputs, target, lossScratch(z.length));
}

/** a₁ of a softmax over two classes. */
export function firstOfTwo(z1: number, z2: number): number {
  const out = new Float64Array(2);
  activations.softmax.forward(Float64Array.of(z1, z2), out);
  return out[0]!;
}

const sigmoidPair = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

/** Cross-entropy (3) of one sigmoid output at z₁ − z₂; the first class is y = 1. */
export function sigmoidCrossEntropy(z1: number, z2: number, label: number): number {
  return sigmoidPair.loss(z1 - z2, label === 0 ? 1 : 0);
}

/**
 * z₁ − z₂ of a two-class softmax under log-likelihood and z of a sigmoid neuron under cross-entropy, each trained from
 * the same value with only a bias to move (∂C/∂z itself as the gradient): entry n after n updates at rate η.
 */
export function trainBoth(start: number, label: number, eta: number, epochs: number) {
  const difference = new Float64Array(epochs + 1);
  const single = new Float64Array(epochs + 1);
  let [z1, z2, z] = [start / 2, -start / 2, start];
  for (let n = 0; n <= epochs; n++) {
    difference[n] = z1 - z2;
    single[n] = z;
    const y = label === 0 ? 1 : 0;
    const delta1 = firstOfTwo(z1, z2) - y;
    const delta2 = firstOfTwo(z2, z1) - (1 - y);
    z1 -= eta * delta1;
    z2 -= eta * delta2;
    z -= eta * sigmoidPair.delta(z, y);
  }
  return { difference, single };
}
