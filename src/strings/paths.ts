import type { Language } from './language.ts';

/** The address of a file in public/, under the site's base path. */
export function filePath(name: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${name}`;
}

/** The address of a page under the site's base path; the cover is `index`. Every internal link is made here. */
export function pagePath(language: Language, page: string): string {
  const folder = language === 'en' ? '' : `${language}/`;
  return filePath(page === 'index' ? folder : `${folder}${page}/`);
}
