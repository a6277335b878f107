import type { Element, ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

const leading = /^[,.;:!?)，。；：、！？）]+/;
/** Longer formulas must stay breakable on a phone. */
const longest = 32;

/** The formula that a node is, or that is all there is in it, as in a link to the notation page. */
function formulaOf(node: ElementContent): Element | undefined {
  if (node.type === 'mdxJsxTextElement' && node.children.length === 1)
    return formulaOf(node.children[0]!);
  const names = node.type === 'element' ? node.properties['className'] : undefined;
  return node.type === 'element' && Array.isArray(names) && names.includes('katex')
    ? node
    : undefined;
}

/** The TeX that KaTeX keeps as an annotation of its MathML. */
function source(formula: Element): string {
  let tex = '';
  visit(formula, 'element', ({ tagName, children: [text] }) => {
    if (tagName === 'annotation' && text?.type === 'text') tex = text.value;
  });
  return tex;
}

/** Keeps a comma or full stop on the line of the formula before it: browsers may break a line after any inline block. */
export function rehypeKeepPunctuation() {
  return (tree: Root): void => {
    const done = new Set<unknown>();
    visit(tree, (parent) => {
      if (!('children' in parent) || done.has(parent)) return;
      const children = parent.children as ElementContent[];
      for (let i = 0; i + 1 < children.length; i++) {
        const node = children[i]!;
        const text = children[i + 1]!;
        if (text.type !== 'text') continue;
        const formula = formulaOf(node);
        const mark = leading.exec(text.value)?.[0];
        if (!mark || !formula || source(formula).length > longest) continue;
        text.value = text.value.slice(mark.length);
        const unbroken: Element = {
          type: 'element',
          tagName: 'span',
          properties: { className: ['unbroken'] },
          children: [node, { type: 'text', value: mark }],
        };
        done.add(unbroken);
        children[i] = unbroken;
      }
    });
  };
}
