import type { Loss } from './loss.ts';

/** Negative log-likelihood, equation (24): C = −Σⱼ yⱼ ln aⱼ, which is −ln a_y for a one-hot target. */
export const logLikelihood: Loss = {
  name: 'logLikelihood',
  value(f, z, y, { values }) {
    f.log(z, values);
    let sum = 0;
    for (let j = 0; j < z.length; j++) if (y[j] !== 0) sum += y[j]! * values[j]!;
    return 0 - sum;
  },
  delta(f, z, y, out, { values }) {
    for (let j = 0; j < z.length; j++) values[j] = -y[j]!;
    f.pullbackLog(z, values, out);
  },
};
