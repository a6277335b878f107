import type { Loss } from './loss.ts';

/**
 * Cross-entropy, equations (3) and (9): C = −Σⱼ [yⱼ ln aⱼ + (1 − yⱼ) ln(1 − aⱼ)] for one sample. With a sigmoid,
 * δ = a − y, equation (10). A term whose factor yⱼ or 1 − yⱼ is 0 counts as 0.
 */
export const crossEntropy: Loss = {
  name: 'crossEntropy',
  value(f, z, y, { values }) {
    let sum = 0;
    f.log(z, values);
    for (let j = 0; j < z.length; j++) if (y[j] !== 0) sum += y[j]! * values[j]!;
    f.logComplement(z, values);
    for (let j = 0; j < z.length; j++) if (y[j] !== 1) sum += (1 - y[j]!) * values[j]!;
    return 0 - sum;
  },
  delta(f, z, y, out, { values, rates }) {
    const n = z.length;
    for (let j = 0; j < n; j++) values[j] = -y[j]!;
    f.pullbackLog(z, values, out);
    for (let j = 0; j < n; j++) values[j] = y[j]! - 1;
    f.pullbackLogComplement(z, values, rates);
    for (let j = 0; j < n; j++) out[j] = out[j]! + rates[j]!;
  },
};
