import { resolve } from 'node:path';
import { languages } from '../../strings/language.ts';
import { readBook } from '../book/book.ts';
import { Fault } from '../book/fault.ts';
import { checkNumbering } from '../book/numbering.ts';
import { readTree } from '../book/parse.ts';
import { tagsIn } from '../book/tags.ts';

/** What a Vite plugin is given to stop with. */
interface Stop {
  error(problem: {
    message: string;
    id: string;
    loc: { file: string; line: number; column: number };
  }): never;
}

/**
 * A Vite plugin that reads a page, and then the book, before the page is compiled. Every page needs all others, to know what they number; so a
 * page that cannot be read would else be told of wherever another one happened to ask for it.
 */
export const bookSources = {
  name: 'book-sources',
  enforce: 'pre' as const,
  transform(this: Stop, _: string, id: string): void {
    const [file = ''] = id.split('?');
    if (!/\/content\/[^/]+\/(exercises\/)?[^/]+\.mdx$/.test(file)) return;
    try {
      const tags = tagsIn(readTree(file));
      languages.forEach(readBook);
      if (tags.some(({ name }) => name === 'Formula')) languages.forEach(checkNumbering);
    } catch (problem) {
      if (!(problem instanceof Fault)) throw problem;
      const at = resolve(problem.file);
      this.error({ message: problem.message, id: at, loc: { file: at, ...problem.place } });
    }
  },
};
