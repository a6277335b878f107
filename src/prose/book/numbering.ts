import { join } from 'node:path';
import type { Language } from '../../strings/language.ts';
import { readBook, type Numbered } from './book.ts';
import { Fault } from './fault.ts';

/** What may follow a formula's number: the next whole one, or the same with the next letter. */
function successors(number: string): string[] {
  const [, whole = '', letter = ''] = /^(\d+)([a-z]?)$/.exec(number) ?? [];
  const next = letter === '' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);
  return [String(Number(whole) + 1), whole + next];
}

/**
 * Holds the numbers and labels of one language: formulas count up through the chapter, and no label is given twice. A formula
 * that comes in between is lettered, so that none after it changes its number.
 */
export function checkNumbering(language: Language): void {
  const order = (number: string | undefined) => Number(number ?? Infinity);
  const numbered = readBook(language)
    .toSorted((a, b) => (order(a.number) < order(b.number) ? -1 : 1))
    .flatMap((page) => page.numbered);
  const fault = ({ page, place }: Numbered, reason: string) =>
    new Fault(join('content', language, `${page}.mdx`), place, reason);
  const labels = new Map<string, Numbered>();
  let last: string | undefined;
  for (const one of numbered) {
    const earlier = labels.get(one.label);
    if (earlier)
      throw fault(
        one,
        `the label "${one.label}" is taken by ${earlier.page}.mdx:${earlier.place.line}.`,
      );
    labels.set(one.label, one);
    if (one.kind !== 'formula') continue;
    const expected = last === undefined ? ['1'] : successors(last);
    if (!expected.includes(one.number)) {
      const before = last === undefined ? 'the first formula' : `a formula after (${last})`;
      throw fault(
        one,
        `${before} is n="${expected.join('" or n="')}", not "${one.number}"; letters spare you renumbering the rest.`,
      );
    }
    last = one.number;
  }
}
