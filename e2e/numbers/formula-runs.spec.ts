// A page of formulas is read line by line: between them stands a picture, or a sentence that says why the next one follows.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Root, RootContent } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { figureIds, pageNames } from '../../src/prose/book/book.ts';
import { readTree } from '../../src/prose/book/parse.ts';
import { attributesOf, plainText, tagsIn } from '../../src/prose/book/tags.ts';
import { languages } from '../../src/strings/language.ts';

/** So many formulas may follow one another without a picture or a whole sentence. */
const most = 3;

const figures = figureIds().map((id) => id.replaceAll('-', ''));
const isFigure = (name: string | null) => figures.includes((name ?? '').toLowerCase());

/** What a block of a page is to its reader. A piece of a sentence leads from one formula to the next and says no more. */
function kindOf(block: RootContent): 'formula' | 'break' | 'piece' {
  if (block.type === 'math') return 'formula';
  if (block.type === 'mdxJsxFlowElement' && block.name === 'Formula') return 'formula';
  if (block.type !== 'paragraph') return 'break';
  if (tagsIn(block).some(({ name }) => isFigure(name))) return 'break';
  return /[.!?。！？](\s|$)|[。！？]/.test(plainText(block)) ? 'break' : 'piece';
}

/** The runs of formulas with no picture and no whole sentence between them: their labels, or TeX where they have none. */
function runsIn(tree: Root): string[][] {
  const runs: string[][] = [[]];
  for (const block of tree.children) {
    const kind = kindOf(block);
    if (kind === 'break') runs.push([]);
    if (kind !== 'formula') continue;
    const name = block.type === 'mdxJsxFlowElement' ? attributesOf(block)['label'] : undefined;
    runs.at(-1)!.push(name ?? plainText(block));
  }
  return runs.filter((run) => run.length > 0);
}

const read = (text: string) =>
  unified().use(remarkParse).use(remarkMdx).use(remarkMath).parse(text);

test('a picture and a whole sentence end a run of formulas, a piece of one does not', () => {
  const formula = (tex: string) => `$$\n${tex}\n$$\n\n`;
  const of = (...between: string[]) =>
    runsIn(read(between.map((text, i) => formula(`${i}`) + text).join('\n\n'))).map(
      (run) => run.length,
    );
  expect(of('', 'and so', 'for 0.5 and')).toEqual([3]);
  expect(of('It goes.', '所以：', '约去了。于是')).toEqual([1, 2]);
  expect(of('<MseRun>\n  a caption\n</MseRun>', '## A heading', 'and')).toEqual([1, 1, 1]);
});

for (const language of languages) {
  for (const page of pageNames()) {
    test(`content/${language}/${page}.mdx: at most ${most} formulas follow one another with nothing said between`, () => {
      const runs = runsIn(readTree(join('content', language, `${page}.mdx`)));
      expect(runs.filter((run) => run.length > most)).toEqual([]);
    });
  }
}
