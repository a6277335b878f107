import type { Entry } from '../book/entries.ts';

/** A stretch of text that means an entry. */
export interface Mention {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const letter = '[\\p{Script=Latin}\\p{N}-]';

/** A word as a pattern: its spaces may be line ends, and a Latin word must be a whole one. */
function pattern(word: string): string {
  const source = word
    .split(/\s+/)
    .map((part) =>
      part.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`),
    )
    .join('\\s+');
  const isLatin = (end: string | undefined) => new RegExp(letter, 'u').test(end ?? '');
  return `${isLatin(word[0]) ? `(?<!${letter})` : ''}${source}${isLatin(word.at(-1)) ? `(?!${letter})` : ''}`;
}

const plain = (word: string) => word.toLowerCase().replace(/\s+/g, ' ');

/** Gives a function that finds the entries' words in a text. Of words that overlap the longest counts: “squared error” is no “error”. */
export function wordFinder(entries: readonly Entry[]): (text: string) => Mention[] {
  const ids = new Map(entries.flatMap(({ id, words }) => words.map((word) => [plain(word), id])));
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const anyWord = new RegExp(longestFirst.map(pattern).join('|'), 'giu');
  return (text) =>
    [...text.matchAll(anyWord)].map(({ 0: word, index }) => ({
      id: ids.get(plain(word))!,
      from: index,
      to: index + word.length,
    }));
}
