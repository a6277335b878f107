import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';
import { texWithNumbers } from './tex.ts';

/** Puts computed numbers into formulas. An unknown name stops the build. */
export function remarkNumbers() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['math', 'inlineMath'], (node) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      try {
        node.value = texWithNumbers(node.value);
      } catch (problem) {
        failAt(file, node.position, problem, `\\num in "${node.value}": `);
      }
      // remark-math has already written the HTML it wants; rehype-katex reads only that.
      const [child] = node.data?.hChildren ?? [];
      if (child?.type === 'text') child.value = node.value;
      else if (child?.type === 'element' && child.children[0]?.type === 'text') {
        child.children[0].value = node.value;
      }
    });
  };
}
