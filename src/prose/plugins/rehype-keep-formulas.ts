import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Keeps formulas from browsers' translators, which would set their letters as words. */
export function rehypeKeepFormulas() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { className } = properties;
      if (Array.isArray(className) && className.includes('katex')) properties['translate'] = 'no';
    });
  };
}
