import { exp } from '../portable/exp.ts';
import { ln } from '../portable/ln.ts';

/** σ(z) = 1/(1 + e^(−z)), as the classifiers' kernels compute it. */
export function sigma(z: number): number {
  return 1 / (exp(-z) + 1);
}

/** aⱼ = σ(zⱼ), in place. */
export function sigmoidOutputs(z: Float64Array): void {
  for (let j = 0; j < z.length; j++) z[j] = sigma(z[j]!);
}

/** aⱼ by equation (22), in place; returns ln Σ e^{zₖ}. */
export function softmaxOutputs(z: Float64Array): number {
  let top = z[0]!;
  for (let j = 1; j < z.length; j++) if (z[j]! > top) top = z[j]!;
  let sum: number = 0;
  for (let j = 0; j < z.length; j++) {
    const power = exp(z[j]! - top);
    z[j] = power;
    sum += power;
  }
  for (let j = 0; j < z.length; j++) z[j] = z[j]! / sum;
  return top + ln(sum);
}
