import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { katexOptions } from './factors.ts';
import { rehypeCheckFormulas } from './rehype-check-formulas.ts';
import { rehypeChineseSpaces } from './rehype-chinese-spaces.ts';
import { rehypeCodeLines } from './rehype-code-lines.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeKeepFormulas } from './rehype-keep-formulas.ts';
import { rehypeKeepPunctuation } from './rehype-keep-punctuation.ts';
import { remarkCheck } from './remark-check.ts';
import { remarkGuesses } from './remark-guesses.ts';
import { remarkHints } from './remark-hints.ts';
import { remarkNumbers } from './remark-numbers.ts';
import { remarkRefuse } from './remark-refuse.ts';
import { remarkTerms } from './remark-terms.ts';

/** What reads and changes the text, in order. */
export const remarkPlugins = [
  remarkMath,
  remarkRefuse,
  remarkCheck,
  remarkTerms,
  remarkNumbers,
  remarkHints,
  remarkGuesses,
] satisfies PluggableList;

/** What changes the HTML that it has become, in order. */
export const rehypePlugins = [
  [rehypeKatex, katexOptions],
  rehypeCheckFormulas,
  rehypeKeepFormulas,
  rehypeChineseSpaces,
  rehypeKeepPunctuation,
  rehypeHeadingIds,
  rehypeCodeLines,
] satisfies PluggableList;

export { bookSources } from './book-sources.ts';
export { watchSources } from './watch-sources.ts';
