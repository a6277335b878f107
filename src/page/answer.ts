import { meaningsOf, plain } from '../stage/settings/typed-number.ts';
import { evaluate } from './expression.ts';

/** What an exercise asks for: the right number, the largest relative error allowed, and mistakes it knows. */
export interface Question {
  readonly right: number;
  readonly tolerance: number;
  readonly mistakes: readonly number[];
}

/** What is said of an answer: a name in the words' `verdict`, or the place of a known mistake. */
export type Mark =
  'empty' | 'notNumber' | 'right' | 'wrongSign' | 'coarse' | 'tooLarge' | 'tooSmall' | number;

/** Words that a reader may put behind a count, and a thousand for short. */
const units = /(epochs?|轮|次)$/i;
/** What says that a number is only about right. */
const about = /^(≈|~|约|大约|about)/i;
const multiple = /^([\d.,]+)(k|万)$/i;

/** The numbers that a typed answer may mean, none if it is none: a number in any of its written forms, or an exact expression. */
export function readAnswer(text: string): number[] {
  const typed = plain(text).replace(about, '').replace(units, '');
  const [, count, unit] = multiple.exec(typed) ?? [];
  if (count !== undefined)
    return readAnswer(count).map((value) => value * (unit === '万' ? 1e4 : 1e3));
  const meant = meaningsOf(typed);
  return meant.length > 0 ? meant : [evaluate(typed)].filter((value) => !Number.isNaN(value));
}

/** Whether `value` is `right` rounded to the decimals that were typed. */
function isRounded(text: string, value: number, right: number): boolean {
  const [, , behind = ''] = /^[+-]?(\d*)[.,]?(\d*)$/.exec(plain(text)) ?? [];
  const decimals = Math.min(behind.length, 20);
  const isTyped = meaningsOf(text).includes(value) && Number(value.toFixed(decimals)) === value;
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
