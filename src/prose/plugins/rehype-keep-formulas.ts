import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { plainTex } from './factors.ts';

/** Keeps formulas from browsers' translators, which would set their letters as words; what is copied of one is plain TeX. */
export function rehypeKeepFormulas() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties, children: [text] }) => {
      if (tagName === 'annotation' && text?.type === 'text') text.value = plainTex(text.value);
      const { className } = properties;
      if (Array.isArray(className) && className.includes('katex')) properties['translate'] = 'no';
    });
  };
}
