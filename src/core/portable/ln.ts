import { lnTwoHigh, lnTwoLow } from './ln-two.ts';

/**
 * ln x from additions, multiplications and divisions alone, so that every engine gives the same bits. x = 2ᵏ(1 + f) with 1 + f
 * between √½ and √2, and ln(1 + f) = 2 artanh s, s = f/(2 + f), by its series. Within 1 unit of the last place; a step a
 * power of two away from 1.
 */
export function ln(x: number): number {
  if (!(x > 0 && x < Infinity)) return x > 0 ? x : x === 0 ? -Infinity : NaN;
  let m = x;
  let k: number = 0;
  for (; m > 1.4142135623730951; k++) m /= 2;
  for (; m < 0.7071067811865476; k--) m *= 2;
  const f = m - 1;
  const s = f / (2 + f);
  const t = s * s;
  const series: number =
    t *
    (2 / 3 +
      t *
        (2 / 5 +
          t *
            (2 / 7 +
              t *
                (2 / 9 +
                  t *
                    (2 / 11 +
                      t * (2 / 13 + t * (2 / 15 + t * (2 / 17 + t * (2 / 19 + t * (2 / 21))))))))));
  // 2s is f − f²/2 + s f²/2: the large part f is exact.
  const square = (f * f) / 2;
  return k * lnTwoHigh - (square - (s * (square + series) + k * lnTwoLow) - f);
}

/** ln(1 + p) for p ≥ 0, also where 1 + p rounds p away. */
export function lnOnePlus(p: number): number {
  const sum = 1 + p;
  return sum === 1 || !(sum < Infinity) ? p : ln(sum) + (p - (sum - 1)) / sum;
}
