import { darkest, pixels, type Digits } from '../../digits/format.ts';

const levelsOf = ({ pixels: levels }: Digits, s: number) =>
  levels.subarray(s * pixels, (s + 1) * pixels);

/** The pixels of digit s, from 0 to 1. */
export function imageOf(digits: Digits, s: number): Float64Array {
  return Float64Array.from(levelsOf(digits, s), (level) => level / darkest);
}

/** The grey levels of digit s as 784 hexadecimal digits, for a page that is to show it before it has fetched any. */
export function writeLevels(digits: Digits, s: number): string {
  return Array.from(levelsOf(digits, s), (level) => level.toString(16)).join('');
}

/** The image so written. */
export function readLevels(levels: string): Float64Array {
  return Float64Array.from(levels, (level) => Number.parseInt(level, 16) / darkest);
}
