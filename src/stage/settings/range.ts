import { meaningsOf } from './typed-number.ts';

/** The numbers that a reader may set, by slider, by typing or in the address. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
}

/** What is wrong with a value that was given, and what is used instead. */
export interface Problem {
  readonly key: string;
  readonly kind:
    'notNumber' | 'notWhole' | 'tooSmall' | 'tooLarge' | 'unknownChoice' | 'unknownKey' | 'tooMany';
  readonly given: string;
  readonly used: string;
}

/** A value read from text: the number meant, the nearest allowed one, or nothing where it is no number. */
interface Reading {
  readonly value?: number;
  readonly problem?: Problem['kind'];
}

/**
 * Reads a typed number as people write it. Where a comma may part thousands or decimals, what the range allows is meant.
 * `1e999` is too large, not a number of no size.
 */
export function readNumber({ min, max, isWhole = false }: Range, text: string): Reading {
  const meant = meaningsOf(text);
  const isAllowed = (one: number) =>
    one >= min && one <= max && (!isWhole || Number.isInteger(one));
  const value = meant.find(isAllowed) ?? meant[0];
  if (value === undefined) return { problem: 'notNumber' };
  if (value < min) return { value: min, problem: 'tooSmall' };
  if (value > max) return { value: max, problem: 'tooLarge' };
  if (isWhole && !Number.isInteger(value)) return { value: Math.round(value), problem: 'notWhole' };
  return { value };
}
