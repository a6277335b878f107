import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

const leading = /^[,.;:!?)，。；：、！？）]+/;
/** Longer formulas must stay breakable on a phone. */
const longest = 32;

function isFormula(node: ElementContent): node is Element {
  const names = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(names) && names.includes('katex');
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
    visit(tree, (node) => {
      if (!('children' in node) || done.has(node)) return;
      const children = node.children as ElementContent[];
      for (let i = 0; i + 1 < children.length; i++) {
        const formula = children[i]!;
        const text = children[i + 1]!;
        const mark = text.type === 'text' ? leading.exec(text.value)?.[0] : undefined;
        if (
          !mark ||
          text.type !== 'text' ||
          !isFormula(formula) ||
          source(formula).length > longest
        )
          continue;
        text.value = text.value.slice(mark.length);
        const unbroken: Element = {
          type: 'element',
          tagName: 'span',
          properties: { className: ['unbroken'] },
          children: [formula, { type: 'text', value: mark }],
        };
        done.add(unbroken);
        children[i] = unbroken;
      }
    });
  };
}
