import type { Language } from '../../strings/language.ts';

/** The address of a page under the site's base path; the cover is `index`. Every internal link is made here. */
export function pagePath(language: Language, page: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const folder = language === 'en' ? '' : `/${language}`;
  return page === 'index' ? `${base}${folder}/` : `${base}${folder}/${page}/`;
}

/** The address of a file in public/. */
export function filePath(name: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${name}`;
}
