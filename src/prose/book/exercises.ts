import { join } from 'node:path';
import type { Language } from '../../strings/language.ts';
import { outlineOf, readBook, translatedNames } from './book.ts';
import { readTree } from './parse.ts';
import { remembered } from './remembered.ts';
import { attributesOf, tagsIn } from './tags.ts';

/** The ids of all exercises. Throws when one lacks its translation. */
export function exerciseIds(): string[] {
  return translatedNames('exercises');
}

/** What the text of one exercise holds. */
export interface ExerciseOutline {
  readonly isAnswered: boolean;
  readonly cited: readonly string[];
}

const readOutline = remembered((file): ExerciseOutline => {
  const tags = tagsIn(readTree(file));
  return {
    isAnswered: tags.some(({ name }) => name === 'Answer'),
    cited: tags.filter(({ name }) => name === 'Cite').map((tag) => attributesOf(tag)['of'] ?? ''),
  };
});

/** Reads the source of an exercise. */
export function readExercise(language: Language, id: string): ExerciseOutline {
  return readOutline(join('content', language, 'exercises', `${id}.mdx`));
}

/** The number of an exercise: its page's, and its place on that page. Throws for one that stands on no page. */
export function exerciseNumber(id: string): string {
  const page = readBook('en').find(({ exercises }) => exercises.includes(id));
  if (!page) throw new Error(`the exercise "${id}" stands on no page.`);
  const place = page.exercises.indexOf(id) + 1;
  return page.number === undefined ? `${place}` : `${page.number}.${place}`;
}

/** The sources cited on a page and in the exercises that stand on it, in order. */
export function sourcesOn(language: Language, page: string): string[] {
  const outline = outlineOf(language, page);
  if (!outline) return [];
  const cited = outline.exercises.flatMap((id) => readExercise(language, id).cited);
  return [...new Set([...outline.cited, ...cited])];
}
