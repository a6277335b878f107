import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { pageNames } from '../../src/prose/book/book.ts';
import { readTree } from '../../src/prose/book/parse.ts';
import { readEntries } from '../../src/prose/book/entries.ts';
import { remarkTerms } from '../../src/prose/plugins/remark-terms.ts';
import { attributesOf, plainText, type Tag } from '../../src/prose/book/tags.ts';

test('both languages have the same entries with the same symbols, in the same order', () => {
  const [english, chinese] = (['en', 'zh'] as const).map((language) =>
    readEntries(language).map(({ id, symbols }) => [id, ...symbols]),
  );
  expect(english!.length).toBeGreaterThan(50);
  expect(chinese).toEqual(english);
});

test('every entry is named in its own language', () => {
  const names = readEntries('zh').map(({ name }) => name);
  expect(names.filter((name) => !/[\p{Script=Han}]/u.test(name))).toEqual(['softmax', 'MNIST']);
  const english = readEntries('en').map(({ name }) => name);
  expect(english.filter((name) => /[\p{Script=Han}]/u.test(name))).toEqual([]);
});

// Typed from the formulas (1) to (26) and the chapter's conventions.
const chapterSymbols =
  "x y w b z a C n L j k e T f f' w_0 b_0 z_0 a_y a^L_y \\sigma \\sigma' \\eta \\delta \\odot \\partial \\sum \\ln \\equiv";

for (const language of ['en', 'zh'] as const) {
  test(`${language}: each of the chapter's symbols has an entry`, () => {
    const explained = readEntries(language).flatMap(({ symbols }) => symbols);
    expect(chapterSymbols.split(' ').filter((symbol) => !explained.includes(symbol))).toEqual([]);
  });
}

/** How formulas are set, and mathematics that every reader of the chapter brings along. */
const common =
  '\\frac \\tfrac \\left \\right \\bigl \\bigr \\phantom \\max \\pm \\to \\approx \\times \\neq \\infty \\cdot \\lVert \\rVert \\mathsf \\sqrt \\prod \\qquad \\quad \\leftarrow \\hat \\mathrm'.split(
    ' ',
  );

test('no formula outside the exercises has a letter or command that no entry explains', () => {
  const explained = readEntries('en').flatMap(({ symbols }) => symbols);
  const unknown: string[] = [];
  for (const page of pageNames()) {
    visit(readTree(join('content', 'en', `${page}.mdx`)), (node) => {
      if ('name' in node && node.name === 'Exercise') return SKIP;
      if (node.type !== 'math' && node.type !== 'inlineMath') return undefined;
      const tex = node.value.replace(/\\(num(\[\d\])?|text|factor|begin|end)\{[^}]*\}/g, '');
      for (const [token] of tex.matchAll(/\\?[A-Za-z]+/g)) {
        for (const one of token.startsWith('\\') ? [token] : [...token])
          if (!common.includes(one) && !explained.includes(one))
            unknown.push(`${page}: ${one} in ${node.value}`);
      }
      return undefined;
    });
  }
  expect(unknown).toEqual([]);
});

/** The links that the plugin makes in a text, as `entry: what is linked`. */
function linksIn(value: string, path = 'content/en/some-page.mdx'): string[] {
  const file = new VFile({ value, path });
  const reader = unified().use(remarkParse).use(remarkMdx).use(remarkMath);
  const tree = unified().use(remarkTerms).runSync(reader.parse(file), file) as Root;
  const links: string[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const tag = node as Tag;
    if (tag.name === 'Term') links.push(`${attributesOf(tag)['of']}: ${plainText(tag)}`);
  });
  return links;
}

for (const [what, text, links] of [
  ['a word once, at its first use', 'A neuron. The Neuron.', ['neuron: neuron']],
  ['whole words only', 'Neuronal, a multineuron, non-linear.', []],
  [
    'the longest of overlapping words',
    'The squared error, then the error.',
    ['squared-error: squared error', 'error: error'],
  ],
  ['words over a line end', 'the learning\nrate', ['learning-rate: learning\nrate']],
  ['words beside others in a sentence', 'weight, bias', ['weight: weight', 'bias: bias']],
  ['no headings', '## The neuron', []],
  ['no code', '`neuron`', []],
  ['no links', '[neuron](x) <Rerun figure="mse-run">epoch</Rerun>', []],
  ['no exercises', '<Exercise id="x" title="neuron">\n\nneuron\n\n</Exercise>', []],
  ['no display formulas', '$$\n\\eta\n$$', []],
  [
    'captions and notes',
    '<MseRun>\n  epoch <Note>bias</Note>\n</MseRun>',
    ['epoch: epoch', 'bias: bias'],
  ],
  [
    'a symbol that stands alone, not one in passing',
    '$w - \\eta b$ and $\\eta$',
    ['learning-rate: \\eta', 'weight: w - \\eta b'],
  ],
  [
    'a symbol that a formula defines',
    '$2z$, $\\sigma(z) = 1$',
    ['weighted-input: 2z', 'sigmoid: \\sigma(z) = 1'],
  ],
  ['a slope as no sigmoid', "$\\sigma'$", ["sigmoid-slope-factor: \\sigma'"]],
  ['a start as no weight', '$w_0 = 2$', ['starting-values: w_0 = 2']],
  ['a product as no definition', '$a(1 - a)$ output', ['output: output']],
  ['an entry once, by symbol or by word', '$\\eta$, the learning rate', ['learning-rate: \\eta']],
  ['nothing that is linked by hand', 'neuron <Term of="neuron">it</Term>', ['neuron: it']],
  ['no computed numbers or words in formulas', '$\\num{badStart.w} \\text{epoch}$', []],
] as const) {
  test(`links ${what}`, () => {
    expect(linksIn(text).toSorted()).toEqual([...links].toSorted());
  });
}

test('links words of the page’s language', () => {
  expect(linksIn('均方误差，误差；softmax 层', 'content/zh/some-page.mdx')).toEqual([
    'squared-error: 均方误差',
    'error: 误差',
    'softmax: softmax 层',
  ]);
});

test('links nothing on the notation page, in exercise files, or outside the book', () => {
  expect(linksIn('A neuron.', 'content/en/notation.mdx')).toEqual([]);
  expect(linksIn('A neuron.', 'content/en/exercises/some.mdx')).toEqual([]);
  expect(linksIn('A neuron.', 'notes/en/some-page.mdx')).toEqual([]);
});

for (const [what, entries, said] of [
  ['an id', '<Entry id="a" words="x" />\n\n<Entry id="a" words="y" />', '"a" and "a" share id "a"'],
  ['a word', '<Entry id="a" words="x" />\n\n<Entry id="b" words="y, x" />', 'share word "x"'],
  [
    'a symbol',
    '<Entry id="a" title="x" tex="s" />\n\n<Entry id="b" title="y" tex="t, s" />',
    'share s',
  ],
  ['nothing, being nameless', '<Entry id="a" tex="s" />', 'needs id="…" and words'],
] as const) {
  test(`entries that share ${what} stop the build and name the file`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'notation-'));
    mkdirSync(join(folder, 'content', 'en'), { recursive: true });
    writeFileSync(join(folder, 'content', 'en', 'notation.mdx'), entries);
    const source = pathToFileURL(join(process.cwd(), 'src', 'prose', 'book', 'entries.ts')).href;
    const script = `import(${JSON.stringify(source)}).then(({ readEntries }) => readEntries('en')).catch((e) => console.log(e.message))`;
    const answer = execFileSync(process.execPath, ['-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(answer).toContain(said);
    expect(answer).toContain(join('content', 'en', 'notation.mdx'));
  });
}
