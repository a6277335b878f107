// The site built with SOLUTIONS=false holds no word of a solution, and is otherwise the same.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { readTree } from '../../src/prose/book/parse.ts';
import { languages, type Language } from '../../src/strings/language.ts';
import { exerciseIds } from '../../src/prose/book/exercises.ts';
import type { Tag } from '../../src/prose/book/tags.ts';
import { courseSite, filesOf, pagesOf, rootSite, type Site } from '../reading/site.ts';

/** A text as it can be compared: no spaces, no spans that keep words together, and no signs that HTML may write in two ways. */
const bare = (text: string) => text.replace(/<\/?span\b[^>]*>|&#?\w+;|[\s'"‘’“”<>&]/g, '');

const solution = /<Solution>.*?<\/Solution>/gs;

/** Shorter stretches, in signs without spaces, may stand anywhere by chance. */
const least = { en: 12, zh: 6 };

/** All that the book says in a language outside its solutions. */
function outsideSolutions(language: Language): string {
  const folder = join('content', language);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => file.endsWith('.mdx'));
  return bare(
    texts.map((file) => readFileSync(join(folder, file), 'utf8').replace(solution, '')).join('\n'),
  );
}

/** The stretches of words in an exercise's solution that stand nowhere else in the book. */
function phrases(language: Language, id: string): string[] {
  const found: string[] = [];
  visit(readTree(join('content', language, 'exercises', `${id}.mdx`)), (node) => {
    if (node.type !== 'mdxJsxFlowElement' || (node as Tag).name !== 'Solution') return;
    visit(node, 'text', ({ value }: Text) => void found.push(bare(value)));
  });
  const elsewhere = outsideSolutions(language);
  return found
    .map((phrase) => phrase.replace(/^[,.;:!?)，。；：、！？）]+/, ''))
    .filter((phrase) => phrase.length >= least[language] && !elsewhere.includes(phrase));
}

/** Everything that a site says, wherever it stands: pages, scripts, data. */
function everything(site: Site): string {
  const texts = filesOf(site).filter((file) => /\.(html|m?js|json|css|txt|xml|svg)$/.test(file));
  return bare(texts.map((file) => readFileSync(join(site.folder, file), 'utf8')).join('\n'));
}

test('no word of any solution is in the site of a course, every one in the full site', () => {
  const [full, course] = [everything(rootSite), everything(courseSite)];
  for (const language of languages) {
    const said = exerciseIds().flatMap((id) => phrases(language, id));
    expect(said.length, language).toBeGreaterThan(0);
    expect(said.filter((phrase) => !full.includes(phrase))).toEqual([]);
    expect(said.filter((phrase) => course.includes(phrase))).toEqual([]);
  }
});

test('the site of a course has the same pages, hints and questions, and no fold of a solution', () => {
  const count = (site: Site, what: RegExp) =>
    pagesOf(site).map(({ file }) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      return [file, html.match(what)?.length ?? 0] as const;
    });
  const classed = (name: string) => new RegExp(`class="(?:[^"]* )?${name}[ "]`, 'g');
  const listed = /<li data-exercise=/g;
  for (const what of [...['exercise', 'hint', 'answer'].map(classed), listed]) {
    const counted = count(rootSite, what);
    expect(counted.some(([, n]) => n > 0)).toBe(true);
    expect(count(courseSite, what)).toEqual(counted);
  }
  const solutions = classed('solution');
  expect(count(courseSite, solutions).filter(([, n]) => n > 0)).toEqual([]);
  const exercises = count(rootSite, classed('exercise'));
  expect(count(rootSite, solutions)).toEqual(exercises);
  const all = exerciseIds().length * languages.length;
  expect(
    exercises.reduce((sum, [, n]) => sum + n, 0),
    'each once in each language',
  ).toBe(all);
});
