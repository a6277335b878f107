import { join } from 'node:path';
import type { Language } from '../../strings/language.ts';
import { readTree } from './parse.ts';
import { remembered } from './remembered.ts';
import { attributesOf, tagsIn, type Tag } from './tags.ts';

/** The page that defines every symbol and term. */
export const notationPage = 'notation';

/** A symbol or term, as an `<Entry>` of the notation page gives it. */
export interface Entry {
  readonly id: string;
  /** What it is called: its `title`, or the first of its words. */
  readonly name: string;
  /** The words that mean it where they stand in the text. */
  readonly words: readonly string[];
  /** TeX of the symbols that stand for it. */
  readonly symbols: readonly string[];
}

const listed = (names: string | undefined) => names?.split(/\s*[,、]\s*/).filter(Boolean) ?? [];

function entryOf(tag: Tag): Entry {
  const { id = '', title, words, tex } = attributesOf(tag);
  const name = title ?? listed(words)[0] ?? '';
  return { id, name, words: listed(words), symbols: listed(tex) };
}

/** Says what two entries share that only one may have. */
function findShared(entries: readonly Entry[]): string | undefined {
  const owner = new Map<string, string>();
  for (const { id, words, symbols } of entries) {
    for (const mark of [`id "${id}"`, ...words.map((w) => `word "${w}"`), ...symbols]) {
      if (owner.has(mark)) return `the entries "${owner.get(mark)}" and "${id}" share ${mark}.`;
      owner.set(mark, id);
    }
  }
  return undefined;
}

const entriesIn = remembered((file): readonly Entry[] => {
  const entries = tagsIn(readTree(file))
    .filter(({ name }) => name === 'Entry')
    .map(entryOf);
  const nameless = entries.find(({ id, name }) => !id || !name);
  if (nameless)
    throw new Error(`${file}: the entry "${nameless.id}" needs id="…" and words="…" or title="…".`);
  const shared = findShared(entries);
  if (shared) throw new Error(`${file}: ${shared}`);
  return entries;
});

/** The entries of the notation page in one language, in its order. Throws where two share an id, a word or a symbol. */
export function readEntries(language: Language): readonly Entry[] {
  return entriesIn(join('content', language, `${notationPage}.mdx`));
}

/** The entry with this id. Throws when there is none. */
export function findEntry(language: Language, id: string): Entry {
  const entries = readEntries(language);
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  const known = entries.map((entry) => entry.id).join(', ');
  throw new Error(`there is no entry "${id}" on the page ${notationPage}; known are ${known}.`);
}
