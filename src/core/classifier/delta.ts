import { softplus } from '../activations/sigmoid.ts';
import type { ClassifierPair } from './classifier.ts';
import { sigmoidOutputs, softmaxOutputs } from './forward.ts';

/**
 * Turns the output layer's z into δ = ∂C/∂z for an image of class `label`, in place, and returns its loss C: with
 * squared error (aⱼ − yⱼ)σ′(zⱼ), otherwise aⱼ − yⱼ, equations (10) and (25). Losses are computed from z and stay finite.
 */
export function deltaOfOutputs(pair: ClassifierPair, z: Float64Array, label: number): number {
  if (pair === 'logLikelihood') {
    const right = z[label]!;
    const loss = softmaxOutputs(z) - right;
    z[label] = z[label]! - 1;
    return loss;
  }
  if (pair === 'crossEntropy') {
    let loss = 0;
    for (let j = 0; j < z.length; j++) loss += softplus(j === label ? -z[j]! : z[j]!);
    sigmoidOutputs(z);
    z[label] = z[label]! - 1;
    return loss;
  }
  sigmoidOutputs(z);
  let loss = 0;
  for (let j = 0; j < z.length; j++) {
    const a = z[j]!;
    const error = j === label ? a - 1 : a;
    loss += error * error;
    z[j] = error * a * (1 - a);
  }
  return loss / 2;
}
