import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { languages, type Language } from '../../strings/language.ts';
import { guess } from '../../measures/nearest.ts';
import type { Place } from './fault.ts';
import { readTree } from './parse.ts';
import { remembered } from './remembered.ts';
import { attributesOf, plainText, tagsIn } from './tags.ts';

/** A numbered formula or figure that the text can refer to by its label. */
export interface Numbered {
  readonly kind: 'formula' | 'figure';
  readonly label: string;
  readonly number: string;
  readonly page: string;
  readonly place: Place;
  /** TeX source, for formulas. */
  readonly tex?: string;
}

/** What the text of one page in one language holds, found by reading its source. */
export interface PageOutline {
  readonly page: string;
  readonly file: string;
  /** The page's place in the chapter, if it has one. */
  readonly number: string | undefined;
  readonly headings: readonly {
    readonly depth: number;
    readonly text: string;
    readonly slug: string;
  }[];
  readonly numbered: readonly Numbered[];
  readonly cited: readonly string[];
  /** Ids of the exercises that belong to the page, in order. */
  readonly exercises: readonly string[];
  /** Whether it asks its reader for a prediction. */
  readonly predicts: boolean;
  /** Whether the exercises of all pages are listed on it. */
  readonly gathersExercises: boolean;
}

/** `MseRun` is the tag of the figure `mse-run`. */
function figureId(tagName: string): string {
  return tagName.replace(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`).toLowerCase();
}

const readOutline = remembered((file, text, figures): PageOutline => {
  const page = basename(file, '.mdx');
  const number = /^number: *(\d+)/m.exec(text)?.[1];
  const slugger = new GithubSlugger();
  const headings: { depth: number; text: string; slug: string }[] = [];
  visit(readTree(file), 'heading', (heading) => {
    const text = plainText(heading);
    headings.push({ depth: heading.depth, text, slug: slugger.slug(text) });
  });
  const numbered: Numbered[] = [];
  const cited: string[] = [];
  const exercises: string[] = [];
  let gathersExercises = false;
  let predicts = false;
  let figureCount = 0;
  for (const tag of tagsIn(readTree(file))) {
    const { label = '', n = '', of = '', id = '' } = attributesOf(tag);
    const figure = figureId(tag.name ?? '');
    const at = tag.position?.start ?? { line: 1, column: 1 };
    if (tag.name === 'Exercise') exercises.push(id);
    if (tag.name === 'Exercises') gathersExercises = true;
    if (tag.name === 'Predict') predicts = true;
    if (tag.name === 'Formula') {
      let tex = '';
      visit(tag, 'math', (math) => void (tex = math.value));
      numbered.push({ kind: 'formula', label, number: n, page, place: at, tex });
    } else if (tag.name === 'Cite' && !cited.includes(of)) {
      cited.push(of);
    } else if (figures.includes(figure)) {
      figureCount += 1;
      const count = number === undefined ? `${figureCount}` : `${number}.${figureCount}`;
      numbered.push({ kind: 'figure', label: figure, number: count, page, place: at });
    }
  }
  return { page, file, number, headings, numbered, cited, exercises, predicts, gathersExercises };
});

/** The ids of the figures there are: a folder each in src/figures. */
export function figureIds(): string[] {
  return readdirSync(join('src', 'figures'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The names of the texts in a folder of the book. Throws when one lacks its translation. */
export function translatedNames(folder: string): string[] {
  const path = (language: Language, name: string) =>
    ['content', language, folder, name].filter(Boolean).join('/');
  const names = (language: Language) =>
    readdirSync(path(language, '')).filter((name) => name.endsWith('.mdx'));
  for (const [here, there] of [languages, languages.toReversed()] as [Language, Language][]) {
    for (const name of names(here)) {
      if (existsSync(path(there, name))) continue;
      throw new Error(`${path(there, name)} is missing: ${path(here, name)} has no translation.`);
    }
  }
  return names('en').map((name) => name.slice(0, -'.mdx'.length));
}

/** The page names of the book. Throws when a page lacks its translation. */
export function pageNames(): string[] {
  return translatedNames('');
}

/** Outlines of every page of one language. */
export function readBook(language: Language): PageOutline[] {
  const figures = figureIds();
  return pageNames().map((page) =>
    readOutline(join('content', language, `${page}.mdx`), ...figures),
  );
}

/** The outline of one page, if it is in the book. */
export function outlineOf(language: Language, page: string): PageOutline | undefined {
  return readBook(language).find((outline) => outline.page === page);
}

/** The formula or figure with this label. Throws when no page has it. */
export function findNumbered(language: Language, label: string): Numbered {
  const all = readBook(language).flatMap(({ numbered }) => numbered);
  const found = all.find((entry) => entry.label === label);
  if (found) return found;
  const known = all.map((entry) => entry.label);
  throw new Error(
    `no formula or figure has the label "${label}".${guess(label, known)} Known are ${known.join(', ')}.`,
  );
}
