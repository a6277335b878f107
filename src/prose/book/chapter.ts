import { getCollection } from 'astro:content';
import type { Language } from '../../strings/language.ts';

/** One entry of the contents. */
export interface Listed {
  readonly page: string;
  /** Its place in the chapter; what stands beside the argument has none. */
  readonly number?: number | undefined;
  readonly short: string;
  readonly title: string;
  readonly lede: string;
}

async function allPages(language: Language): Promise<Listed[]> {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`${language}/`));
  return entries.map(({ id, data }) => ({ page: id.split('/')[1]!, ...data }));
}

/** The chapter's numbered pages in one language, in order. Pages that do not exist are in no list and no link. */
export async function chapterPages(language: Language): Promise<Listed[]> {
  return (await allPages(language))
    .filter(({ number }) => number !== undefined)
    .toSorted((a, b) => a.number! - b.number!);
}

/** The pages beside the argument, such as the notation: those without a number, the cover apart. */
export async function pagesBeside(language: Language): Promise<Listed[]> {
  return (await allPages(language)).filter(
    ({ page, number }) => number === undefined && page !== 'index',
  );
}
