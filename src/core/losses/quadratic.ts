import type { Loss } from './loss.ts';

/** Mean squared error, C = ½ Σⱼ (aⱼ − yⱼ)² for one sample. δ = (a − y) ⊙ f′(z): the slope of f stays in it. */
export const quadratic: Loss = {
  name: 'quadratic',
  value(f, z, y, { values }) {
    f.error(z, y, values);
    let sum = 0;
    for (let j = 0; j < z.length; j++) sum += values[j]! * values[j]!;
    return sum / 2;
  },
  delta(f, z, y, out, { values }) {
    f.error(z, y, values);
    f.pullback(z, values, out);
  },
};
