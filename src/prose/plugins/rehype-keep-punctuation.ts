import type { Element, ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

const leading = /^[,.;:!?)，。；：、！？）]+/;
/** Longer formulas must stay breakable on a phone. */
const longest = 32;

const classesOf = (node: ElementContent): readonly unknown[] => {
  const names = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(names) ? names : [];
};

/** The formula that a node is, or that it ends with, as a link may. */
function formulaOf(node: ElementContent | undefined): Element | undefined {
  if (node?.type === 'mdxJsxTextElement' || (node?.type === 'element' && node.tagName === 'a'))
    return formulaOf(node.children.at(-1));
  return node?.type === 'element' && classesOf(node).includes('katex') ? node : undefined;
}

/** The TeX that KaTeX keeps as an annotation of its MathML. */
function source(formula: Element): string {
  let tex = '';
  visit(formula, 'element', ({ tagName, children: [text] }) => {
    if (tagName === 'annotation' && text?.type === 'text') tex = text.value;
  });
  return tex;
}

const unbroken = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['unbroken'] },
  children,
});

/**
 * Draws a mark behind the last part that KaTeX lets stand on a line of its own, so that they keep together. What is drawn
 * of a formula is neither read out nor copied, so the mark itself stays in the text, unseen.
 */
function keepAtEnd(formula: Element, mark: string): Element {
  const drawn = formula.children.at(-1);
  const last = drawn?.type === 'element' ? drawn.children.pop() : undefined;
  if (drawn?.type === 'element' && last) {
    const kept = unbroken([last]);
    kept.properties['dataMark'] = mark;
    drawn.children.push(kept);
  }
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['visually-hidden'] },
    children: [{ type: 'text', value: mark }],
  };
}

/**
 * Keeps a short formula on one line, and a comma or full stop on the line of the formula before it: browsers may break a
 * line after any inline block.
 */
export function rehypeKeepPunctuation() {
  return (tree: Root): void => {
    const done = new Set<unknown>();
    visit(tree, (parent) => {
      if (!('children' in parent) || done.has(parent)) return;
      const children = parent.children as ElementContent[];
      for (let i = 0; i < children.length; i++) {
        const node = children[i]!;
        const formula = formulaOf(node);
        if (!formula) continue;
        const isShort = source(formula).length <= longest;
        const isLink = node !== formula && 'children' in node && node.children.length > 1;
        const text = children[i + 1];
        const mark = text?.type === 'text' ? leading.exec(text.value)?.[0] : undefined;
        if (text?.type === 'text' && mark) text.value = text.value.slice(mark.length);
        if (isShort && !isLink) {
          const kept = unbroken(mark ? [node, { type: 'text', value: mark }] : [node]);
          done.add(kept);
          children[i] = kept;
        } else if (mark) children.splice(i + 1, 0, keepAtEnd(formula, mark));
      }
    });
  };
}
