import { lnTwoHigh, lnTwoLow } from '../../portable/ln-two.ts';

function times(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}

/** a · b + c, each rounded. */
function timesPlus(a: v128, b: v128, c: f64): v128 {
  return f64x2.add(f64x2.mul(a, b), f64x2.splat(c));
}

/** 2ʰ for whole h from −1022 to 1023: added to 1023 + 1.5 · 2⁵², it stands in the lowest bits, and is moved to where exponents stand. */
function powerOfTwo(h: v128): v128 {
  return i64x2.shl(f64x2.add(h, f64x2.splat(6755399441056767)), 52);
}

/** eˣ in both lanes, by the steps of ../../portable/exp.ts. */
export function expPair(given: v128): v128 {
  const x = f64x2.pmax(f64x2.pmin(given, f64x2.splat(710)), f64x2.splat(-746));
  const k = f64x2.floor(timesPlus(x, f64x2.splat(1.4426950408889634), 0.5));
  const high = f64x2.sub(x, times(k, f64x2.splat(lnTwoHigh)));
  const low = times(k, f64x2.splat(lnTwoLow));
  const r = f64x2.sub(high, low);
  const s = times(r, r);
  let even = timesPlus(s, f64x2.splat(1 / 479001600), 1 / 3628800);
  even = timesPlus(s, even, 1 / 40320);
  even = timesPlus(s, even, 1 / 720);
  even = timesPlus(s, even, 1 / 24);
  even = timesPlus(s, even, 1 / 2);
  let odd = timesPlus(s, f64x2.splat(1 / 6227020800), 1 / 39916800);
  odd = timesPlus(s, odd, 1 / 362880);
  odd = timesPlus(s, odd, 1 / 5040);
  odd = timesPlus(s, odd, 1 / 120);
  odd = timesPlus(s, odd, 1 / 6);
  const one = f64x2.splat(1);
  const sum = f64x2.add(high, one);
  const rest = f64x2.add(
    f64x2.sub(f64x2.sub(high, f64x2.sub(sum, one)), low),
    times(s, f64x2.add(even, times(r, odd))),
  );
  const half = f64x2.floor(times(k, f64x2.splat(0.5)));
  return times(times(f64x2.add(sum, rest), powerOfTwo(half)), powerOfTwo(f64x2.sub(k, half)));
}
