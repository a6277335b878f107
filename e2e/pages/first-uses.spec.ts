// Every page links each symbol and term it uses, once, where it is first used.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readEntries, type Entry } from '../../src/prose/book/entries.ts';
import {
  contains,
  defines,
  piecesOf,
  placesOf,
  type Piece,
  type Place,
} from '../reading/first-uses.ts';
import { pagesOf, rootSite } from '../reading/site.ts';

/** The pages of the book, where links are expected. */
const pages = pagesOf(rootSite).filter(({ file }) => !/404|notation/.test(file));

/** Where an entry's words stand, other than within longer words of other entries. */
function namedBy(entry: Entry, entries: readonly Entry[], pieces: readonly Piece[]): Place[] {
  const all = entries.flatMap(({ words }) => words);
  return pieces.flatMap(({ kind, value }, piece) => {
    if (kind === 'formula') return [];
    return entry.words.flatMap((word) => {
      const longer = all.filter((other) => other.length > word.length);
      const covered = longer.flatMap((other) =>
        placesOf(other, value).map((from) => ({ from, to: from + other.length })),
      );
      return placesOf(word, value)
        .filter((at) => !covered.some(({ from, to }) => from < at + word.length && at < to))
        .map((from) => ({ piece, from }));
    });
  });
}

/** The formulas for which a question about one of an entry's symbols and the longer ones that have it in them is answered yes. */
function formulas(
  entry: Entry,
  entries: readonly Entry[],
  pieces: readonly Piece[],
  asked: (tex: string, symbol: string, longer: readonly string[]) => boolean,
): Place[] {
  const all = entries.flatMap(({ symbols }) => symbols);
  return pieces.flatMap(({ kind, value }, piece) => {
    const has = entry.symbols.some((symbol) => {
      const longer = all.filter(
        (one) => one !== symbol && one.includes(symbol) && /['_^]/.test(one),
      );
      return asked(value, symbol, longer);
    });
    return kind === 'formula' && has ? [{ piece, from: 0 }] : [];
  });
}

const inOrder = (a: Place, b: Place) => a.piece - b.piece || a.from - b.from;

for (const { path, lang, file } of pages) {
  test(`${path} links each symbol and term where it is first used`, async ({ page }) => {
    const pieces = await piecesOf(page, readFileSync(join(rootSite.folder, file), 'utf8'));
    const entries = readEntries(lang);
    expect(pieces.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const links = pieces.flatMap(({ links }, piece) =>
        links.filter((link) => link.entry === entry.id).map(({ from }) => ({ piece, from })),
      );
      const named = [
        ...namedBy(entry, entries, pieces),
        ...formulas(entry, entries, pieces, defines),
      ].toSorted(inOrder);
      if (named.length > 0) {
        expect.soft(links, `${entry.id}: ${pieces[named[0]!.piece]!.value}`).toEqual([named[0]]);
        continue;
      }
      // What is only part of formulas is linked at the first that is not a link to something else.
      const free = formulas(entry, entries, pieces, contains).filter(({ piece }) =>
        pieces[piece]!.links.every((link) => link.entry === entry.id),
      );
      expect.soft(links, `${entry.id}, in formulas`).toEqual(free.slice(0, 1));
    }
  });
}
