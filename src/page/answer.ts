import { readDecimal } from '../stage/settings/typed-number.ts';

/** What an exercise asks for: the right number, the largest relative error allowed, and mistakes it knows. */
export interface Question {
  readonly right: number;
  readonly tolerance: number;
  readonly mistakes: readonly number[];
}

/** What is said of an answer: a name in the words' `verdict`, or the place of a known mistake. */
export type Mark =
  'empty' | 'notNumber' | 'right' | 'wrongSign' | 'coarse' | 'tooLarge' | 'tooSmall' | number;

const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/** `1,250` may be one and a quarter or more than a thousand: both are meant. */
function readMeanings(text: string): number[] {
  const whole = grouped.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  return [readDecimal(text), whole].filter((value) => !Number.isNaN(value));
}

/** Signs as keyboards and input methods give them, in the form that a number has here: `－０。２５` is `-0.25`. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replace(/[−–]/g, '-').replace('。', '.');
}

/** The numbers that a typed answer may mean, none if it is no number. A comma and a fraction are understood. */
export function readAnswer(text: string): number[] {
  const [above = '', below, ...more] = plain(text).split('/');
  if (below === undefined) return readMeanings(above);
  const fraction = readMeanings(above)[0]! / readMeanings(below)[0]!;
  return more.length === 0 && Number.isFinite(fraction) ? [fraction] : [];
}

/** Whether `value` is `right` rounded to the decimals that were typed. */
function isRounded(text: string, value: number, right: number): boolean {
  const decimals = Math.min(/[.,](\d+)$/.exec(plain(text))?.[1]?.length ?? 0, 20);
  const isTyped = Number(value.toFixed(decimals)) === value;
  return isTyped && value !== 0 && value.toFixed(decimals) === right.toFixed(decimals);
}

/** Marks a typed answer. */
export function markAnswer(text: string, { right, tolerance, mistakes }: Question): Mark {
  if (text.trim() === '') return 'empty';
  const meant = readAnswer(text);
  const isNear = (target: number) =>
    meant.some((value) => Math.abs(value - target) <= tolerance * Math.abs(target));
  if (meant.length === 0) return 'notNumber';
  if (isNear(right)) return 'right';
  const mistake = mistakes.findIndex(isNear);
  if (mistake >= 0) return mistake;
  if (isNear(-right)) return 'wrongSign';
  const value = meant.reduce((a, b) => (Math.abs(b - right) < Math.abs(a - right) ? b : a));
  if (isRounded(text, value, right)) return 'coarse';
  return value > right ? 'tooLarge' : 'tooSmall';
}
