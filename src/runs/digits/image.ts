import { darkest, pixels, type Digits } from '../../digits/format.ts';

/** The pixels of digit s, from 0 to 1. */
export function imageOf({ pixels: levels }: Digits, s: number): Float64Array {
  return Float64Array.from(
    levels.subarray(s * pixels, (s + 1) * pixels),
    (level) => level / darkest,
  );
}
