import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { pageNames } from '../../src/prose/book/book.ts';
import { exerciseIds } from '../../src/prose/book/exercises.ts';
import { attributesOf, type Tag } from '../../src/prose/book/tags.ts';
import { en as frame } from '../../src/strings/frame.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkMath);
const source = (language: string, page: string) =>
  readFileSync(join('content', language, `${page}.mdx`), 'utf8');

/** Attributes that hold words for the reader, which differ from language to language. */
const worded = ['title', 'words'];

/** A formula without the words in it, which belong to the language. */
const wordless = (tex: string) => tex.replace(/\\text\{[^}]*\}/g, '\\text{}').replace(/\s+/g, ' ');

/** Everything in a text that is not words, in order: headings' depths, formulas, tags with their props. */
function skeleton(language: string, page: string): string[] {
  const bones: string[] = [];
  visit(reader.parse(source(language, page)), (node) => {
    if (node.type === 'heading') bones.push('#'.repeat(node.depth));
    if (node.type === 'math' || node.type === 'inlineMath') bones.push(wordless(node.value));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const tag = node as Tag;
    const props = Object.entries(attributesOf(tag)).filter(([name]) => !worded.includes(name));
    bones.push(`<${[tag.name, ...props.map((prop) => prop.join('='))].join(' ')}>`);
  });
  return bones;
}

for (const page of [...pageNames(), ...exerciseIds().map((id) => `exercises/${id}`)]) {
  test(`${page}: both languages carry the same tags, formulas and headings in order`, () => {
    expect(skeleton('en', page).length).toBeGreaterThan(1);
    expect(skeleton('zh', page)).toEqual(skeleton('en', page));
  });

  test(`${page}: the same front matter`, () => {
    const keys = (language: string) =>
      source(language, page)
        .split('---')[1]!
        .match(/^\w+(?=:)/gm);
    expect(keys('zh')).toEqual(keys('en'));
    const number = /^number: .*/m;
    expect(number.exec(source('zh', page))?.[0]).toBe(number.exec(source('en', page))?.[0]);
  });
}

/** Every text of a tree of words, by its path. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as Record<string, unknown>).flatMap(([key, value]) =>
    texts(value, `${path}.${key}`),
  );
}

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted();
/** Names that are the same in both languages. */
const isName = (sentence: string) =>
  !/[a-z]{4}/i.test(
    sentence.replace(/\{\w+\}|tanh|ReLU|softmax|RMSProp|Adam|PyTorch|Keras|optax/g, ''),
  );

for (const file of readdirSync('src/strings')) {
  test(`${file}: the same words to fill in, and no sentence left untranslated`, async () => {
    const strings = (await import(pathToFileURL(join('src', 'strings', file)).href)) as {
      en?: unknown;
      zh?: unknown;
    };
    if (!strings.en) return;
    const zh = new Map(texts(strings.zh));
    for (const [path, english] of texts(strings.en)) {
      const chinese = zh.get(path);
      expect(chinese, path).toBeDefined();
      expect(placeholders(chinese!), path).toEqual(placeholders(english));
      if (!isName(english)) expect(chinese, path).not.toBe(english);
    }
  });
}

test('every word is read by some code', async () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => ['.ts', '.svelte', '.astro'].includes(extname(file)))
    .filter((file) => !file.startsWith('strings'))
    .map((file) => readFileSync(join('src', file), 'utf8'));
  // A key can be read as a property or named by the value that chooses the word.
  const names = new Set(code.join('\n').match(/\w+/g));
  for (const file of readdirSync('src/strings')) {
    const { en = {} } = (await import(pathToFileURL(join('src', 'strings', file)).href)) as {
      en?: unknown;
    };
    const keys = texts(en).flatMap(([path]) => path.split('.').slice(1));
    expect(
      keys.filter((key) => !names.has(key)),
      file,
    ).toEqual([]);
  }
});

test('no figure gives a setting the name that the frame gives it already', async () => {
  for (const file of readdirSync('src/strings').filter((name) => name !== 'frame.ts')) {
    const { en } = (await import(pathToFileURL(join('src', 'strings', file)).href)) as {
      en?: { settings?: Readonly<Record<string, string>> };
    };
    const named = Object.entries(en?.settings ?? {});
    const inFrame: Readonly<Record<string, string>> = frame.settings;
    expect(
      named.filter(([key, name]) => inFrame[key] === name),
      file,
    ).toEqual([]);
  }
});
