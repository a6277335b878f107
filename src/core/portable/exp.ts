import { lnTwoHigh, lnTwoLow } from './ln-two.ts';

/** Half the exponent of the smallest double, rounded to 0: powers[h + 538] is 2ʰ. */
const middle = 538;
const powers = new Float64Array(2 * middle + 1);
powers[middle] = 1;
for (let h = 1; h <= middle; h++) {
  powers[middle + h] = powers[middle + h - 1]! * 2;
  powers[middle - h] = powers[middle - h + 1]! / 2;
}

/**
 * eˣ by additions and multiplications alone, so that every engine gives the same bits; Math.exp may differ in the last.
 * x = k ln 2 + r with |r| ≤ ½ ln 2; eʳ by its series, then times 2ᵏ. Within 0.8 units of the last place.
 */
export function exp(x: number): number {
  if (!(x < 710)) return x + Infinity;
  if (x < -746) return 0;
  const k = Math.floor(x * 1.4426950408889634 + 0.5);
  const high = x - k * lnTwoHigh;
  const low = k * lnTwoLow;
  const r = high - low;
  const s = r * r;
  const even: number =
    1 / 2 +
    s * (1 / 24 + s * (1 / 720 + s * (1 / 40320 + s * (1 / 3628800 + s * (1 / 479001600)))));
  const odd: number =
    1 / 6 +
    s * (1 / 120 + s * (1 / 5040 + s * (1 / 362880 + s * (1 / 39916800 + s * (1 / 6227020800)))));
  // The sum 1 + high, and what its rounding left out.
  const sum = high + 1;
  const rest = high - (sum - 1) - low + s * (even + r * odd);
  // In two halves, since 2ᵏ itself may be too large or too small.
  const half = Math.floor(k / 2);
  return (sum + rest) * powers[(half as i32) + middle]! * powers[((k - half) as i32) + middle]!;
}
