import { readDecimal } from './typed-number.ts';

/** A number the reader may set, by slider, by typing or in the address. */
export interface NumberParameter {
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
export interface Reading {
  readonly value?: number;
  readonly problem?: Problem['kind'];
}

/** Reads a typed number. A comma or a true minus sign is understood; `1e999` is too large, not a number of no size. */
export function readNumber({ min, max, isWhole = false }: NumberParameter, text: string): Reading {
  const value = readDecimal(text.trim().replace(/^−/, '-'));
  if (Number.isNaN(value)) return { problem: 'notNumber' };
  if (value < min) return { value: min, problem: 'tooSmall' };
  if (value > max) return { value: max, problem: 'tooLarge' };
  if (isWhole && !Number.isInteger(value)) return { value: Math.round(value), problem: 'notWhole' };
  return { value };
}

/** Collects the problems met while an address is read. */
export class AddressReader {
  readonly problems: Problem[] = [];

  report(key: string, kind: Problem['kind'], given: string, used: string): void {
    this.problems.push({ key, kind, given, used });
  }

  number(
    key: string,
    parameter: NumberParameter,
    text: string | undefined,
    fallback: number,
  ): number {
    if (text === undefined) return fallback;
    const { value = fallback, problem } = readNumber(parameter, text);
    if (problem) this.report(key, problem, text, String(value));
    return value;
  }

  choice<T extends string>(
    key: string,
    known: readonly T[],
    text: string | undefined,
    fallback: T,
  ): T {
    if (text === undefined) return fallback;
    const chosen = known.find((option) => option === text);
    if (chosen === undefined) this.report(key, 'unknownChoice', text, fallback);
    return chosen ?? fallback;
  }
}
