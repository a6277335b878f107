import { basename, dirname } from 'node:path';
import katex from 'katex';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { languages } from '../../strings/language.ts';
import { measure } from '../../measures/measure.ts';
import { guess } from '../../measures/nearest.ts';
import { findSource } from '../book/bibliography.ts';
import { figureIds, findNumbered, pageNames } from '../book/book.ts';
import { findProblems, numberSetting } from '../book/declarations.ts';
import { findEntry } from '../book/entries.ts';
import { exerciseIds, exerciseNumber } from '../book/exercises.ts';
import { knownTags } from '../book/known-tags.ts';
import { checkNumbering } from '../book/numbering.ts';
import { rerunParams } from '../book/rerun.ts';
import { attributesOf, tagsIn, type Tag } from '../book/tags.ts';
import { failAt } from './fail-at.ts';
import { factors } from './factors.ts';

function checkOneOf(kind: string, name: string | undefined, known: readonly string[]): void {
  if (known.includes(name ?? '')) return;
  const near = guess(name ?? '', known);
  throw new Error(`there is no ${kind} "${name}".${near} Known are ${known.join(', ')}.`);
}

const checks: Readonly<Record<string, (attributes: Record<string, string>) => void>> = {
  Num: ({ of = '' }) => void measure(of),
  Answer: ({ of = '', tolerance }) => {
    measure(of);
    if (!(Number(tolerance) > 0)) throw new Error('an answer needs a tolerance={…} above 0.');
  },
  Wrong: ({ of = '' }) => void measure(of),
  Exercise: ({ id }) => checkOneOf('exercise', id, exerciseIds()),
  Ref: ({ to = '' }) => void findNumbered('en', to),
  Cite: ({ of = '' }) => void findSource(of),
  Term: ({ of = '' }) => void findEntry('en', of),
  Entry: ({ id = '', tex = '' }) => {
    findEntry('en', id);
    katex.renderToString(tex, { strict: 'error' });
  },
  Factor: ({ of }) => checkOneOf('factor', of, factors),
  PageLink: ({ to }) => checkOneOf('page', to, pageNames()),
  Predict: ({ figure }) => checkOneOf('figure', figure, figureIds()),
  Drag: ({ figure = '', of = '' }) => {
    checkOneOf('figure', figure, figureIds());
    numberSetting(figure, of);
  },
  Beside: ({ figure }) => checkOneOf('figure', figure, figureIds()),
  Rerun: ({ figure = '', ...asked }) => {
    checkOneOf('figure', figure, figureIds());
    const problems = findProblems(figure, rerunParams(asked));
    if (problems) throw new Error(problems);
  },
};

/** Holds a tag against the file that it is made by: its name, and the attributes that it takes. */
function checkForm({ name, attributes }: Tag): void {
  const tags = knownTags();
  const names = [...tags.keys()];
  const takes = tags.get(name ?? '');
  if (!takes) {
    // What is written small is HTML, unless one of our names is meant.
    const isHtml = /^[a-z]/.test(name ?? '') && !names.some((one) => one.toLowerCase() === name);
    if (!isHtml) checkOneOf('tag', name ?? '', names);
    return;
  }
  const known = takes.map((attribute) => attribute.name);
  const list = known.length > 0 ? `it takes ${known.join(', ')}.` : 'it takes none.';
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') throw new Error('a page holds no JavaScript.');
    const { name: key, value } = attribute;
    if (!known.includes(key))
      throw new Error(`there is no attribute "${key}".${guess(key, known)} Known: ${list}`);
    if (typeof value === 'object' && value && !/^-?\d*\.?\d+$/.test(value.value.trim()))
      throw new Error(`${key}={${value.value}} is no number; words stand in quotes, ${key}="…".`);
  }
  const given = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  const missing = takes.find((one) => one.isNeeded && !given.includes(one.name));
  if (missing) throw new Error(`the attribute ${missing.name} is missing; ${list}`);
}

/** A link that is a formula alone has a name for nobody who hears it. */
function checkWords({ name, children }: Tag): void {
  const isFormula = (child: Tag['children'][number]) =>
    child.type === 'inlineMath' || (child.type === 'text' && child.value.trim() === '');
  if (name === 'Rerun' && children.every(isFormula))
    throw new Error('a link needs a word or a <Num> beside its formula, to be read out.');
}

/** A prediction has guesses to choose from, and an outcome. */
function checkPrediction(tag: Tag): void {
  if (tag.name !== 'Predict') return;
  const count = (name: string) => tagsIn(tag).filter((one) => one.name === name).length;
  if (count('Choice') < 2 || count('Outcome') !== 1)
    throw new Error('a prediction needs two <Choice> at least, and one <Outcome>.');
}

/** Checks an exercise as a whole. */
function checkExercise(id: string, tags: readonly Tag[]): void {
  exerciseNumber(id);
  for (const needed of ['Hint', 'Solution']) {
    if (!tags.some(({ name }) => name === needed))
      throw new Error(`an exercise needs a <${needed}>.`);
  }
}

/** Checks every name that the text uses while its file is known, so that a wrong one stops the build and says where. */
export function remarkCheck() {
  return (tree: Root, file: VFile): void => {
    const tags = tagsIn(tree);
    try {
      if (tags.some(({ name }) => name === 'Formula')) languages.forEach(checkNumbering);
      if (basename(dirname(file.path)) === 'exercises')
        checkExercise(basename(file.path, '.mdx'), tags);
    } catch (problem) {
      failAt(file, undefined, problem);
    }
    for (const tag of tags) {
      try {
        checkForm(tag);
        checkWords(tag);
        checkPrediction(tag);
        checks[tag.name ?? '']?.(attributesOf(tag));
      } catch (problem) {
        failAt(file, tag.position, problem, `<${tag.name}>: `);
      }
    }
  };
}
