/** The languages of the book, by their folders in content/. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language of a page, from its address as Astro reads it. */
export function languageOf(locale: string | undefined): Language {
  return locale === 'zh' ? 'zh' : 'en';
}

/** The words of one language out of a strings file. */
export function wordsIn<Words>(
  strings: { en: Words; zh: Words },
  locale: string | undefined,
): Words {
  return strings[languageOf(locale)];
}
