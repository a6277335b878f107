import type { Activation } from './activation.ts';

function largestIndex(z: Float64Array): number {
  let top = 0;
  for (let j = 1; j < z.length; j++) if (z[j]! > z[top]!) top = j;
  return top;
}

/** ln Σ e^{zₖ − z_base} over all k except `skip`; −Infinity when nothing is left. */
function logSumExpWithout(z: Float64Array, skip: number, base: number): number {
  let top = -Infinity;
  for (let k = 0; k < z.length; k++) if (k !== skip && z[k]! > top) top = z[k]!;
  if (top === -Infinity) return top;
  let sum = 0;
  for (let k = 0; k < z.length; k++) if (k !== skip) sum += Math.exp(z[k]! - top);
  return top - z[base]! + Math.log(sum);
}

/** ln of Σₖ e^{zₖ − z_top} ≥ 1, from the terms beside the largest, so that a sum of 1 + 1e-20 keeps its 1e-20. */
function logTotal(z: Float64Array, top: number): number {
  let rest = 0;
  for (let k = 0; k < z.length; k++) if (k !== top) rest += Math.exp(z[k]! - z[top]!);
  return Math.log1p(rest);
}

function forward(z: Float64Array, out: Float64Array): void {
  const top = z[largestIndex(z)]!;
  let sum = 0;
  for (let j = 0; j < z.length; j++) sum += out[j] = Math.exp(z[j]! - top);
  for (let j = 0; j < z.length; j++) out[j] = out[j]! / sum;
}

/** aⱼ = e^{zⱼ} / Σₖ e^{zₖ}, equation (22). Adding a constant to every z changes nothing; z of ±1000 is fine. */
export const softmaxActivation: Activation = {
  name: 'softmax',
  forward,

  error(z, y, out) {
    const top = largestIndex(z);
    const total = logTotal(z, top);
    for (let j = 0; j < z.length; j++) {
      const target = y[j]!;
      if (target === 1) out[j] = -Math.exp(logSumExpWithout(z, j, top) - total);
      else out[j] = Math.exp(z[j]! - z[top]! - total) - target;
    }
  },

  log(z, out) {
    const top = largestIndex(z);
    const total = logTotal(z, top);
    for (let j = 0; j < z.length; j++) out[j] = z[j]! - z[top]! - total;
  },

  logComplement(z, out) {
    const top = largestIndex(z);
    const total = logTotal(z, top);
    for (let j = 0; j < z.length; j++) {
      if (j === top) out[j] = logSumExpWithout(z, j, top) - total;
      else out[j] = Math.log1p(-Math.exp(z[j]! - z[top]! - total));
    }
  },

  /** ∂aₖ/∂zⱼ = aₖ(δⱼₖ − aⱼ), hence outⱼ = aⱼ Σₖ aₖ(gⱼ − gₖ). */
  pullback(z, g, out) {
    const top = largestIndex(z);
    const total = logTotal(z, top);
    for (let j = 0; j < z.length; j++) {
      let sum = 0;
      for (let k = 0; k < z.length; k++) {
        sum += Math.exp(z[k]! - z[top]! - total) * (g[j]! - g[k]!);
      }
      out[j] = Math.exp(z[j]! - z[top]! - total) * sum;
    }
  },

  /** ∂(ln aₖ)/∂zⱼ = δⱼₖ − aⱼ, hence outⱼ = gⱼ(1 − aⱼ) − aⱼ Σ_{k≠j} gₖ. */
  pullbackLog(z, g, out) {
    const top = largestIndex(z);
    const total = logTotal(z, top);
    for (let j = 0; j < z.length; j++) {
      let others = 0;
      for (let k = 0; k < z.length; k++) if (k !== j) others += g[k]!;
      const complement = Math.exp(logSumExpWithout(z, j, top) - total);
      out[j] = g[j]! * complement - Math.exp(z[j]! - z[top]! - total) * others;
    }
  },

  /** ∂(ln(1 − aₖ))/∂zⱼ is −aⱼ for j = k, and aₖ times the share of j among the others (all but k) for j ≠ k. */
  pullbackLogComplement(z, g, out) {
    const top = largestIndex(z);
    const total = logTotal(z, top);
    out.fill(0);
    for (let k = 0; k < z.length; k++) {
      if (g[k] === 0) continue;
      const output = Math.exp(z[k]! - z[top]! - total);
      const others = logSumExpWithout(z, k, top);
      for (let j = 0; j < z.length; j++) {
        const rate = j === k ? -1 : Math.exp(z[j]! - z[top]! - others);
        out[j] = out[j]! + g[k]! * output * rate;
      }
    }
  },
};
