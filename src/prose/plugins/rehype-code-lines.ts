import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A line of a program; its number is the style's, so that what is copied is the program. */
const lineOf = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['code-line'] },
  children: [{ type: 'text', value: `${value}\n` }],
});

/** Takes a program apart into lines, in a box that scrolls by itself, and keeps it from browsers' translators. */
export function rehypeCodeLines() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties, children: [code] }) => {
      if (tagName !== 'pre' || code?.type !== 'element') return;
      const [text] = code.children;
      if (text?.type !== 'text') return;
      code.children = text.value.trimEnd().split('\n').map(lineOf);
      Object.assign(properties, { translate: 'no', tabIndex: 0, 'data-scrolls': '' });
    });
  };
}
