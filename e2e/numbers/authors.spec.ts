// What an author is told of a mistake: which file, which line, and what may be meant. The mistakes are made in a copy of the book.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { readBook, translatedNames } from '../../src/prose/book/book.ts';
import { readTree } from '../../src/prose/book/parse.ts';
import { rehypePlugins, remarkPlugins } from '../../src/prose/plugins/plugins.ts';

/** The way of a page as Astro goes it, up to the JavaScript that it becomes. */
const compiler = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkPlugins)
  .use(remarkRehype, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression'],
  })
  .use(rehypePlugins);

const home = process.cwd();
let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const kept of ['src', 'public', 'node_modules'])
    symlinkSync(resolve(kept), join(folder, kept));
  process.chdir(folder);
});

test.afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const page = 'content/en/vanishing-gradient.mdx';

/** Replaces the first of a text in a file. Gives the line on which it stood. */
function change(file: string, from: string | RegExp, to: string): number {
  const text = readFileSync(file, 'utf8');
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  if (at < 0) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  return text.slice(0, at).split('\n').length;
}

/** Puts a line of its own before the first section of a page. */
function add(text: string, file = page): number {
  return change(file, /^## /m, `${text}\n\n## `);
}

/** Compiles a file of the copy; gives what is said of it. */
async function told(file = page): Promise<string> {
  try {
    readTree(file);
    const source = new VFile({ path: resolve(file), value: readFileSync(file, 'utf8') });
    await compiler.run(compiler.parse(source), source);
    return 'nothing';
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

test('the book as it stands is told nothing', async () => {
  for (const language of ['en', 'zh']) {
    for (const name of translatedNames('')) {
      expect.soft(await told(`content/${language}/${name}.mdx`), name).toBe('nothing');
    }
    for (const id of translatedNames('exercises')) {
      expect.soft(await told(`content/${language}/exercises/${id}.mdx`), id).toBe('nothing');
    }
  }
});

/** What is written, and what must be said of it besides the file and line. */
const mistakes: readonly [string, RegExp][] = [
  ['It is <Num of="badStrat.eta" />.', /<Num>: "badStrat\.eta".*badStart\.eta/],
  ['It is $\\num{badStrat.eta}$.', /\\num in .*badStart\.eta/],
  ['It is <Num of="slopeExercise.slop" />.', /slopeExercise\.slope/],
  ['It is <Num of="waitingMap.learnWithin" />.', /waitingMap\.learntWithin/],
  ['It is $\\num{badStart.eta$.', /both braces/],
  ['Let $\\frac{a}{$ be.', /KaTeX parse error/],
  ['Let $z_{\\max}$ be.', /z_\{\\max\}: <msub> with 3 parts/],
  ['Let $\\foo{a}$ be.', /Undefined control sequence: \\foo/],
  ['It costs $5.', /dollar sign .* no partner/],
  ['Let $x, a weight $w$ and $e^{z}$.', /dollar sign .* no partner/],
  ['Let e^{z} be.', /JavaScript.*\{z\}.*dollar signs/],
  ['Let {eta} be.', /JavaScript.*\{eta\}/],
  ['The set {1, 2 of numbers.', /brace in the text begins JavaScript/],
  ['Let a <3 be.', /\$a < 3\$/],
  ['<!-- later -->', /create a comment in MDX/],
  ['Look <Note>at this.', /closing tag for `<Note>`/],
  ['See <Reff to="mse-run" />.', /no tag "Reff"\. Did you mean Ref\?/],
  ['See <ref to="mse-run" />.', /no tag "ref"\. Did you mean Ref\?/],
  ['See <Ref to="mse-rnu" />.', /Did you mean mse-run\?/],
  ['See <Ref of="mse-run" />.', /no attribute "of".*to/],
  ['See <Ref />.', /attribute to is missing/],
  ['See <Cite of="nielson" />.', /no source "nielson".*nielsen/],
  ['<Exercise id="swaped" />', /no exercise "swaped"\. Did you mean swapped\?/],
  ['<Num of="badStart.eta" digits={two} />', /digits=\{two\} is no number/],
  ['<Note tall>Too tall.</Note>', /no attribute "tall".*takes none/],
  ['<MseRun>Again.</MseRun>', /label "mse-run" is taken by vanishing-gradient\.mdx:\d+/],
  ['<Rerun figure="mse-run" rnu="badStart">it</Rerun>', /no attribute "rnu"\. Did you mean run\?/],
  ['<Rerun figure="mse-run" run="badStrat">it</Rerun>', /Did you mean badStart\?/],
  ['<Rerun figure="mserun" run="badStart">it</Rerun>', /Did you mean mse-run\?/],
  ['<Rerun figure="mse-run" epoch="badStart.epochLearn">it</Rerun>', /badStart\.epochLearnt/],
  ['<Rerun figure="mse-run" axis="grad">it</Rerun>', /axis=grad .* settings of mse-run are w, b/],
  ['<Rerun figure="mse-run" set="wombat=7">it</Rerun>', /wombat=7 .* settings of mse-run are w, b/],
  ['<Rerun figure="sigmoid-slope" set="w=1">it</Rerun>', /mse-run is the figure it follows/],
  [
    '<Rerun figure="mse-run" set="eta=1">$\\eta = 1$</Rerun>',
    /a word or a <Num> beside its formula/,
  ],
  ['The <Factor of="slop">slope</Factor>.', /no factor "slop"\. Did you mean slope\?/],
  ['Let $\\factor{slop}{x}$ be.', /\\factor\{slop\}: the factors are error/],
  ['<Beside figure="mse-rnu" />', /Did you mean mse-run\?/],
  [
    '<Predict id="it" figure="mse-rnu" title="Will it?"><Choice>yes</Choice><Choice>no</Choice><Outcome>It will.</Outcome></Predict>',
    /Did you mean mse-run\?/,
  ],
  [
    '<Predict id="it" figure="mse-run" title="Will it?"><Choice>yes</Choice><Outcome>It will.</Outcome></Predict>',
    /a prediction needs two <Choice> at least/,
  ],
  ['See [page 2](cross-entropy/).', /<PageLink to=/],
  ['See <PageLink to="cross-entropi">it</PageLink>.', /Did you mean cross-entropy\?/],
  ['![a curve](curve.png)', /no image "curve\.png"/],
  ['import Plot from "../../src/charts/Plot.svelte"', /a page holds none/],
];

for (const [text, reason] of mistakes) {
  test(`${text.replaceAll('\n', ' ')}: told with its line`, async () => {
    const line = add(text);
    const message = await told();
    expect(message).toMatch(reason);
    expect(message).toContain(`${page}:${line}:`);
  });
}

test('a page that cannot be read is named, whichever page asks for it', async () => {
  const line = add('Look <Note>at this.');
  for (const other of ['content/en/softmax.mdx', 'content/en/exercises/loss-to-order.mdx']) {
    expect(await told(other)).toContain(`${page}:${line}:`);
  }
});

const formula = (n: string, label: string) =>
  `<Formula n="${n}" label="${label}">\n$$\na\n$$\n</Formula>\n\n## The factor`;

test('a formula may come in between with a letter, and none else changes its number', async () => {
  change(
    'content/en/vanishing-gradient.mdx',
    /## A mistake/,
    formula('2a', 'x').replace('The factor', 'A mistake'),
  );
  expect(await told()).toBe('nothing');
  const given = readBook('en').flatMap(({ numbered }) => numbered.map(({ number }) => number));
  expect(given).toContain('2a');
  expect(given).toContain('26');
});

test('numbers and labels that clash are told with their line, in either language', async () => {
  const cases: readonly [string, string, string, RegExp][] = [
    ['en', 'n={8}', 'n={7}', /after \(7\) is n="8" or n="7a", not "7"/],
    ['zh', 'n={8}', 'n={9}', /after \(7\) is n="8"/],
    ['zh', 'n={3}', 'n={2}', /after \(2\) is n="3" or n="2a"/],
    ['en', 'label="cross-entropy"', 'label="quadratic-bias"', /taken by vanishing-gradient/],
  ];
  for (const [language, from, to, reason] of cases) {
    const file = `content/${language}/cross-entropy.mdx`;
    const kept = readFileSync(file, 'utf8');
    const line = change(file, from, to);
    const message = await told('content/en/softmax.mdx');
    expect.soft(message).toMatch(reason);
    expect.soft(message).toContain(`${file}:${line}:`);
    writeFileSync(file, kept);
  }
});

test('an exercise is whole, and stands on a page', async () => {
  const file = 'content/en/exercises/swapped.mdx';
  const kept = readFileSync(file, 'utf8');
  writeFileSync(file, kept.replaceAll(/<(\/?)Hint>/g, '<$1Note>'));
  expect(await told(file)).toMatch(/swapped\.mdx:1:1: an exercise needs a <Hint>/);
  writeFileSync(file, kept);
  const line = change(file, /tolerance=\{[^}]*\}/, '');
  expect(await told(file)).toMatch(/<Answer>: the attribute tolerance is missing/);
  expect(await told(file)).toContain(`${file}:${line}:`);
  writeFileSync(file, kept);
  const host = 'content/en/cross-entropy.mdx';
  change(host, '<Exercise id="swapped" />', '');
  expect(await told(file)).toMatch(/swapped\.mdx:1:1: the exercise "swapped" stands on no page/);
});

test('a page without its translation is named', async () => {
  rmSync('content/zh/choosing.mdx');
  expect(await told()).toMatch(/content\/zh\/choosing\.mdx is missing: content\/en\/choosing\.mdx/);
});

test('TeX of an entry is held where it stands', async () => {
  const file = 'content/en/notation.mdx';
  const line = change(file, 'tex="\\eta"', 'tex="\\etaa"');
  expect(await told(file)).toMatch(/<Entry>: .*Undefined control sequence: \\etaa/);
  expect(await told(file)).toContain(`${file}:${line}:`);
});
