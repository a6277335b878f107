import { exp } from '../portable/exp.ts';
import { lnOnePlus } from '../portable/ln.ts';
import { sigmoidOutputs, softmaxOutputs } from './outputs.ts';

// Each of these turns the output layer's z into δ = ∂C/∂z for an image of class `label`, in place, and returns its loss C.
// Losses are computed from z and stay finite.

/** Squared error: δ = (aⱼ − yⱼ)σ′(zⱼ). */
export function quadraticDelta(z: Float64Array, label: i32): number {
  sigmoidOutputs(z);
  let loss: number = 0;
  for (let j = 0; j < z.length; j++) {
    const a = z[j]!;
    const error = j === label ? a - 1 : a;
    loss += error * error;
    z[j] = error * a * (1 - a);
  }
  return loss / 2;
}

/**
 * Cross-entropy: δ = aⱼ − yⱼ, equation (10). C = Σⱼ ln(1 + e^{±zⱼ}), + where yⱼ = 0, is Σⱼ max(±zⱼ, 0) + ln Πⱼ (1 + e^{−|zⱼ|}): one logarithm
 * an image. The product, less 1, stays finite for up to 1000 outputs.
 */
export function crossEntropyDelta(z: Float64Array, label: i32): number {
  let loss: number = 0;
  let product: number = 0;
  for (let j = 0; j < z.length; j++) {
    const zj = z[j]!;
    const power = exp(-Math.abs(zj));
    const a = (zj < 0 ? power : 1) / (power + 1);
    loss += Math.max(j === label ? -zj : zj, 0);
    product += power + power * product;
    z[j] = j === label ? a - 1 : a;
  }
  return loss + lnOnePlus(product);
}

/** Log-likelihood: δ = aⱼ − yⱼ, equation (25). */
export function logLikelihoodDelta(z: Float64Array, label: i32): number {
  const right = z[label]!;
  const loss = softmaxOutputs(z) - right;
  z[label] = z[label]! - 1;
  return loss;
}
