import { getCollection } from 'astro:content';
import type { Language } from '../strings/language.ts';

/** One entry of the contents. */
export interface Listed {
  readonly page: string;
  readonly number: number;
  readonly short: string;
  readonly title: string;
  readonly lede: string;
}

/** The chapter's numbered pages in one language, in order. Pages that do not exist are in no list and no link. */
export async function chapterPages(language: Language): Promise<Listed[]> {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`${language}/`));
  return entries
    .flatMap(({ id, data: { number, short, title, lede } }) =>
      number === undefined ? [] : [{ page: id.split('/')[1]!, number, short, title, lede }],
    )
    .toSorted((a, b) => a.number - b.number);
}
