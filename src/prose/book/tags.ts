import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** A component tag in a page's source. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The tags in a tree, in reading order. */
export function tagsIn(tree: Nodes): Tag[] {
  const tags: Tag[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') tags.push(node);
  });
  return tags;
}

/** A tag's attributes as text: `n={1}` gives '1'. */
export function attributesOf(tag: Tag): Record<string, string> {
  return Object.fromEntries(
    tag.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { value } = attribute;
      return [[attribute.name, typeof value === 'object' && value ? value.value : (value ?? '')]];
    }),
  );
}

/** The words of a node and all within it. */
export function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}
