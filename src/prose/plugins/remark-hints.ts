import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Tag } from '../book/tags.ts';

/** Counts the hints of an exercise, so that each can say which step it is. */
export function remarkHints() {
  return (tree: Root): void => {
    let n = 0;
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const { name, attributes } = node as Tag;
      if (name !== 'Hint') return;
      n += 1;
      attributes.push({ type: 'mdxJsxAttribute', name: 'n', value: String(n) });
    });
  };
}
