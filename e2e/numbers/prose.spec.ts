import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { pageNames, readBook } from '../../src/prose/book/book.ts';
import { readTree } from '../../src/prose/book/parse.ts';
import { exerciseIds } from '../../src/prose/book/exercises.ts';
import { attributesOf, type Tag } from '../../src/prose/book/tags.ts';
import { languages } from '../../src/strings/language.ts';
import { remarkCheck } from '../../src/prose/plugins/remark-check.ts';
import { remarkNumbers } from '../../src/prose/plugins/remark-numbers.ts';
import { texWithNumbers } from '../../src/prose/plugins/tex.ts';

/** Runs a page's source through the checks that the build runs. */
function build(value: string): void {
  const file = new VFile({ value, path: 'content/en/some-page.mdx' });
  const reader = unified().use(remarkParse).use(remarkMdx).use(remarkMath);
  unified().use(remarkCheck).use(remarkNumbers).runSync(reader.parse(file), file);
}

for (const [what, source, words] of [
  [
    'a run in a formula',
    '$\\num{badstart.eta}$',
    '"badstart.eta" names no measure. Did you mean badStart.eta?',
  ],
  ['a run in a sentence', 'A <Num of="badStart.outcome" />.', 'asks badStart for "outcome"'],
  ['a label', 'By <Ref to="quadratic-height" />.', 'the label "quadratic-height"'],
  ['a figure', '<Rerun figure="mse-walk" run="badStart">x</Rerun>', 'no figure "mse-walk"'],
  [
    'an experiment',
    '<Rerun figure="mse-run" run="sadStart">x</Rerun>',
    '"sadStart" is no experiment',
  ],
  [
    'a pinned experiment',
    '<Rerun figure="mse-run" run="badStart" pin="x">x</Rerun>',
    '"x" is no experiment',
  ],
  ['a page', '<PageLink to="nowhere">x</PageLink>', 'no page "nowhere"'],
  ['an entry', '<Term of="nothing">x</Term>', 'no entry "nothing"'],
  ['a source', 'As in <Cite of="nobody" />.', 'no source "nobody"'],
  ['an exercise', '<Exercise id="nothing" />', 'no exercise "nothing"'],
  [
    'an answer',
    '<Answer of="slopeExercise.size" tolerance={0.1} />',
    'Did you mean slopeExercise.slope?',
  ],
  ['a tolerance', '<Answer of="slopeExercise.slope" />', 'tolerance is missing'],
  ['a mistake', '<Wrong of="x">no</Wrong>', 'names no measure'],
  [
    'a formula without a label',
    '<Formula n={1}>\n$$\nx\n$$\n</Formula>',
    'attribute label is missing',
  ],
] as const) {
  test(`${what} that does not exist stops the build and names the file`, () => {
    expect(() => build(source)).toThrow(words);
    expect(() => build(source)).toThrow('content/en/some-page.mdx');
  });
}

test('right names pass', () => {
  build('$\\num[2]{badStart.output}$ <Num of="badStart.eta" /> <Ref to="mse-run" />');
});

test('numbers come into formulas with their digits', () => {
  expect(texWithNumbers('\\eta = \\num{badStart.eta}')).toBe('\\eta = 0.15');
  expect(texWithNumbers('\\num[4]{badStart.output@150}')).toBe('0.9334');
  expect(texWithNumbers('\\num{worstStart.epochLearnt}')).toBe('10{,}265');
  expect(texWithNumbers('\\num[1]{badStart.w}')).toMatch(/^-0\.7$/);
  expect(texWithNumbers('\\num[1]{sigmoidDepth.topSignal@0}')).toBe('4.5 \\times 10^{-7}');
});

test('figures and formulas are numbered alike in both languages', () => {
  const [english, chinese] = (['en', 'zh'] as const).map((language) =>
    readBook(language).flatMap(({ numbered }) =>
      numbered.map(({ kind, label, number }) => [kind, label, number]),
    ),
  );
  expect(chinese).toEqual(english);
  expect(english).toContainEqual(['formula', 'quadratic-weight', '1']);
  expect(english).toContainEqual(['figure', 'guess', '1.1']);
});

/** The addresses that a text types itself, in links, pictures and tags, and that are neither another site's nor a place on its page. */
function typedAddresses(file: string): string[] {
  const found: string[] = [];
  visit(readTree(file), (node) => {
    if ('url' in node) found.push(node.url);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { href, src } = attributesOf(node as Tag);
    found.push(...[href, src].filter((address) => address !== undefined));
  });
  return found.filter((address) => !/^(https?:|#)/.test(address));
}

// The copy that is built under a path is a course's, without solutions: that these are right there is known from here.
test('every address of the site is made by a tag, which knows the path it is built under', () => {
  for (const language of languages) {
    for (const text of [...pageNames(), ...exerciseIds().map((id) => `exercises/${id}`)]) {
      const file = join('content', language, `${text}.mdx`);
      expect(typedAddresses(file), file).toEqual([]);
    }
  }
});

/** Writes a small book into a folder of its own and asks a question of it, as the build would there. */
function askOf(files: Readonly<Record<string, string>>, module: string, question: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  const rooms = ['src/figures', 'content/en/exercises', 'content/zh/exercises'];
  for (const room of rooms) mkdirSync(join(folder, room), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, 'content', name), text);
  }
  const url = pathToFileURL(join(process.cwd(), 'src', 'prose', 'book', module)).href;
  const script = `import(${JSON.stringify(url)}).then((module) => console.log(JSON.stringify(module.${question}))).catch((e) => console.log(e.message))`;
  return execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' }).trim();
}

test('a page without its translation is named', () => {
  const said = askOf({ 'en/lonely.mdx': '# Lonely' }, 'book.ts', 'pageNames()');
  expect(said).toContain('content/zh/lonely.mdx is missing');
});

test('an exercise without its translation is named', () => {
  const said = askOf({ 'zh/exercises/lonely.mdx': 'x' }, 'exercises.ts', 'exerciseIds()');
  expect(said).toContain('content/en/exercises/lonely.mdx is missing');
});

test('a source cited in an exercise is listed on its page, and not where all exercises are only named', () => {
  const page = {
    first: '<Exercise id="one" />',
    last: 'As in <Cite of="rumelhart" />.\n\n<Exercises />',
  };
  const exercise = { one: 'As in <Cite of="nielsen" /> and <Cite of="nielsen" />.' };
  const files = Object.fromEntries(
    ['en', 'zh'].flatMap((language) => [
      ...Object.entries(page).map(([name, text]) => [`${language}/${name}.mdx`, text]),
      ...Object.entries(exercise).map(([name, text]) => [
        `${language}/exercises/${name}.mdx`,
        text,
      ]),
    ]),
  ) as Record<string, string>;
  expect(askOf(files, 'exercises.ts', "sourcesOn('en', 'first')")).toBe('["nielsen"]');
  expect(askOf(files, 'exercises.ts', "sourcesOn('zh', 'last')")).toBe('["rumelhart"]');
});
