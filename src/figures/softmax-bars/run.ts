import { softmaxActivation } from '../../core/activations/softmax.ts';

/** Equation (22) at a temperature: aⱼ = e^{zⱼ/T} / Σₖ e^{zₖ/T}. */
export function softmaxAt(z: readonly number[], temperature: number): Float64Array {
  const out = new Float64Array(z.length);
  softmaxActivation.forward(
    Float64Array.from(z, (value) => value / temperature),
    out,
  );
  return out;
}
