import type { ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

const han = '\\p{Script=Han}';
/** A line of the source that ends inside a Chinese sentence ends there without a space. */
const lineEnd = new RegExp(`(?<=[${han}，。；：、！？）])\\n(?=[${han}（])`, 'gu');
/** A full-width mark brings its space with it. */
const afterMark = /(?<=[，。；：、！？])[ \n]+/gu;
/** Between a number and its measure word, or 第 and its number. */
const inCount = new RegExp(`(?<=\\d)[ \\n](?=${han})|(?<=第)[ \\n](?=\\d)`, 'gu');
const beforeWord = new RegExp(`^[ \\n](?=${han})`, 'u');
const afterOrdinal = /(?<=第)[ \n]$/u;
/** What is put for a reference begins with a Chinese word. */
const beforeReference = new RegExp(`(?<=${han})[ \\n]$`, 'u');

/** The last two characters of a paragraph, with their mark. */
const ending = new RegExp(`${han}{2}[。：；！？]\\s*$`, 'u');

const tagOf = (node: ElementContent | undefined) =>
  node?.type === 'mdxJsxTextElement' ? node.name : null;

/** Keeps them together: one character alone makes no line. */
function keepEnd(children: ElementContent[]): void {
  const last = children.at(-1);
  const kept = last?.type === 'text' ? ending.exec(last.value)?.[0] : undefined;
  if (last?.type !== 'text' || kept === undefined) return;
  last.value = last.value.slice(0, -kept.length);
  children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children: [{ type: 'text', value: kept }],
  });
}

/**
 * Spaces and line ends of Chinese text: no space between its own characters, and no line that ends between a number and its
 * measure word, or that holds the last character of a paragraph alone.
 */
export function rehypeChineseSpaces() {
  return (tree: Root): void => {
    visit(tree, (parent) => {
      if (!('children' in parent)) return;
      const children = parent.children as ElementContent[];
      for (const [i, node] of children.entries()) {
        if (node.type !== 'text') continue;
        let text = node.value.replace(lineEnd, '').replace(afterMark, '');
        text = text.replace(inCount, '\u00a0');
        if (tagOf(children[i - 1]) === 'Num') text = text.replace(beforeWord, '\u00a0');
        if (tagOf(children[i + 1]) === 'Num') text = text.replace(afterOrdinal, '\u00a0');
        if (tagOf(children[i + 1]) === 'Ref') text = text.replace(beforeReference, '');
        node.value = text;
      }
      if (parent.type === 'element' && parent.tagName === 'p') keepEnd(children);
    });
  };
}
