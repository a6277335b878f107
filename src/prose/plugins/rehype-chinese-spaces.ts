import type { ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

const han = '\\p{Script=Han}';
/** A line of the source that ends inside a Chinese sentence ends there without a space. */
const lineEnd = new RegExp(`(?<=[${han}，。；：、！？）])\\n(?=[${han}（])`, 'gu');
/** A full-width mark brings its space with it. */
const afterMark = /(?<=[，。；：、！？])[ \n]+/gu;
const beforeWord = new RegExp(`^ (?=${han})`, 'u');

/** Spaces of Chinese text: none where a line of the source ends, and none that would part a number from its measure word. */
export function rehypeChineseSpaces() {
  return (tree: Root): void => {
    visit(tree, (parent) => {
      if (!('children' in parent)) return;
      const children = parent.children as ElementContent[];
      for (const [i, node] of children.entries()) {
        if (node.type !== 'text') continue;
        const before = children[i - 1];
        node.value = node.value.replace(lineEnd, '').replace(afterMark, '');
        if (before?.type === 'mdxJsxTextElement' && before.name === 'Num')
          node.value = node.value.replace(beforeWord, '\u00a0');
      }
    });
  };
}
