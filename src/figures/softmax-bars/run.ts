import { logit } from '../../core/activations/sigmoid.ts';
import { softmaxActivation } from '../../core/activations/softmax.ts';
import { zRange } from './settings.ts';

/** Equation (22) at a temperature: aⱼ = e^{zⱼ/T} / Σₖ e^{zₖ/T}. */
export function softmaxAt(z: readonly number[], temperature: number): Float64Array {
  const out = new Float64Array(z.length);
  softmaxActivation.forward(
    Float64Array.from(z, (value) => value / temperature),
    out,
  );
  return out;
}

/** How near to nothing, or to all, a share is drawn. */
const least = 0.001;

/** The zⱼ that gives an output a share, the others staying as they are: aⱼ/(1 − aⱼ) = e^{zⱼ/T} / Σ over the others of e^{zₖ/T}. */
export function zForShare(z: readonly number[], t: number, j: number, share: number): number {
  const others = z.filter((_, k) => k !== j).map((value) => value / t);
  const largest = Math.max(...others);
  const sum = others.reduce((total, value) => total + Math.exp(value - largest), 0);
  const a = Math.min(Math.max(share, least), 1 - least);
  const wanted = t * (largest + Math.log(sum) + logit(a));
  const decimals = Math.max(2, 2 - Math.floor(Math.log10(t)));
  return Number(Math.min(Math.max(wanted, zRange.min), zRange.max).toFixed(decimals));
}
