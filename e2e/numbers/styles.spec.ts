import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const files = ['src', 'content'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const styleBlock = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Files that have rules, with their rules alone. */
const sheets = files.flatMap((file) => {
  if (!/\.(css|astro|svelte)$/.test(file)) return [];
  const text = readFileSync(file, 'utf8');
  const rules = file.endsWith('.css')
    ? text
    : [...text.matchAll(styleBlock)].map(([, block]) => block).join('\n');
  return rules ? [{ file, rules }] : [];
});

/** Classes that selectors name. Comments and strings are no selectors. */
function classesIn(rules: string): string[] {
  const bare = rules.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^'\n]*'/g, '');
  const selectors = [...bare.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector!);
  return selectors
    .filter((selector) => !selector.trim().startsWith('@'))
    .flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!));
}

/** Words that may come to be a class: those of quoted texts, and the keys of `class={{ … }}`. What readers read is none. */
function namesIn(text: string): string[] {
  const quoted = [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)];
  const chosen = [...text.matchAll(/\bclass(?::list)?=\{([\s\S]*?)\}(?=[\s/>])/g)];
  return [
    ...quoted.flatMap(([, single, double, template]) =>
      (single ?? double ?? template ?? '').split(/[\s{}]+/),
    ),
    ...chosen.flatMap(([, choice]) => [...choice!.matchAll(/([\w-]+):/g)].map(([, key]) => key!)),
  ];
}

/** What KaTeX's own output is made of, as far as rules of ours reach into it. */
const isKatexs = (name: string) => name.startsWith('katex') || name === 'vlist';

test('every class that a rule is for stands somewhere in the sources', () => {
  const sources = files.filter(
    (file) => /\.(ts|astro|svelte|mdx)$/.test(file) && !file.startsWith(join('src', 'strings')),
  );
  const names = new Set(
    sources.flatMap((file) => namesIn(readFileSync(file, 'utf8').replace(styleBlock, ''))),
  );
  const dead = sheets.flatMap(({ file, rules }) =>
    classesIn(rules)
      .filter((name) => !names.has(name) && !isKatexs(name))
      .map((name) => `${file}: .${name}`),
  );
  expect(dead).toEqual([]);
  expect(sheets.flatMap(({ rules }) => classesIn(rules)).length).toBeGreaterThan(200);
});
