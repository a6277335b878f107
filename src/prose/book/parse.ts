import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Fault } from './fault.ts';
import { remembered } from './remembered.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkMath);

/** What an author is told besides the parser's own words. */
function advice(reason: string): string {
  if (/acorn|expression/.test(reason))
    return ' A brace in the text begins JavaScript, which is not used here: does a formula lack one of its dollar signs? A brace itself is written \\{.';
  if (/before name/.test(reason) && !/comment/.test(reason))
    return ' A sign < in the text begins a tag: write it in a formula, $a < 3$, or as \\<.';
  return '';
}

/** The tree of the text of a file. What cannot be parsed is told with its file and line. */
function parse(file: string, text: string): Root {
  try {
    return reader.parse(text);
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem;
    const line = 'line' in problem && typeof problem.line === 'number' ? problem.line : 1;
    const column = 'column' in problem && typeof problem.column === 'number' ? problem.column : 1;
    throw new Fault(file, { line, column }, `${problem.message}.${advice(problem.message)}`);
  }
}

/** The tree of a source file, to be read only: everybody gets the same one until the file changes. */
export const readTree = remembered((file, text) => parse(file, text));
