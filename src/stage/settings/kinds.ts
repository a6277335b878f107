import { showNumber } from '../../strings/show.ts';
import { readNumber, type Problem, type Range } from './range.ts';

/** Says what of an address could not be used, and what is used instead. */
export type Report = (kind: Problem['kind'], given: string, used: string) => void;

/** One thing that a figure lets its reader set. */
export interface Parameter<T> {
  readonly opening: T;
  /** Whether an address has it even where it is as it opened. */
  readonly isAlways?: boolean;
  /** The value behind the texts that an address gives for it; there is one at least, and the last counts. */
  read(texts: readonly string[], report: Report): T;
  /** How an address gives the value. */
  write(value: T): readonly string[];
}

/** A number, with a slider over its rungs, or with a choice where its values are few. */
export interface NumberParameter extends Parameter<number> {
  readonly kind: 'number';
  readonly range: Range;
  readonly rungs?: readonly number[];
  readonly options?: readonly number[];
}

export interface ChoiceParameter<T extends string | number> extends Parameter<T> {
  readonly kind: 'choice';
  readonly options: readonly T[];
}

type NumberOptions = Range & Pick<NumberParameter, 'rungs' | 'options' | 'isAlways'>;

/** A number within a range; one outside it is answered with the nearest end. */
export function number(
  opening: number,
  { min, max, isWhole = false, ...shown }: NumberOptions,
): NumberParameter {
  const range = { min, max, isWhole };
  return {
    kind: 'number',
    opening,
    range,
    ...shown,
    read(texts, report) {
      const given = texts.at(-1)!;
      const { value = opening, problem } = readNumber(range, given);
      if (problem) report(problem, given, showNumber(value));
      return value;
    },
    write: (value) => [String(value)],
  };
}

/** A whole number within a range. */
export const whole = (opening: number, options: NumberOptions): NumberParameter =>
  number(opening, { ...options, isWhole: true });

/** One of several values. */
export function choice<const T extends string | number>(
  opening: NoInfer<T>,
  options: readonly T[],
): ChoiceParameter<T> {
  return {
    kind: 'choice',
    opening,
    options,
    read(texts, report) {
      const given = texts.at(-1)!;
      const chosen = options.find((option) => String(option) === given);
      if (chosen === undefined) report('unknownChoice', given, String(opening));
      return chosen ?? opening;
    },
    write: (value) => [String(value)],
  };
}

/** A text of the reader's own; one that cannot be used is answered with the opening one. */
export function text(opening: string, isUsable: (given: string) => boolean): Parameter<string> {
  return {
    opening,
    read(texts, report) {
      const given = texts.at(-1)!;
      if (isUsable(given)) return given;
      report('unknownChoice', given, opening);
      return opening;
    },
    write: (value) => [value],
  };
}

/** What an address of an earlier edition may say, and no figure listens to any more. */
export const retired: Parameter<undefined> = {
  opening: undefined,
  read: () => undefined,
  write: () => [],
};

interface Repeated<T> {
  readonly most: number;
  /** One of them; undefined where the text is none, which it then reports. */
  read(given: string, report: Report): T | undefined;
  write(value: T): string;
}

/** Several values under one key that comes as often; an empty text says that there is none. */
export function repeated<T>(
  opening: readonly T[],
  { most, read, write }: Repeated<T>,
): Parameter<readonly T[]> {
  return {
    opening,
    read(texts, report) {
      const values: T[] = [];
      for (const given of texts) {
        if (given === '') continue;
        if (values.length === most) report('tooMany', given, String(most));
        else values.push(...[read(given, report)].filter((value) => value !== undefined));
      }
      return values;
    },
    write: (values) => (values.length > 0 ? values.map(write) : ['']),
  };
}

export const isNumber = (parameter: Parameter<unknown>): parameter is NumberParameter =>
  'range' in parameter;

/** The values of a parameter, where they are few. */
export function optionsOf(parameter: Parameter<unknown>): readonly (string | number)[] | undefined {
  const { options } = parameter as Partial<ChoiceParameter<string | number>>;
  return options;
}

/** The keys of a record, as the values of a choice. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record) as K[];
