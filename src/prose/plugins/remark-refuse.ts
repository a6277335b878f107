import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';

/** What stands at a node in the file, as its author wrote it. */
function written(node: Nodes, file: VFile): string {
  const { start, end } = node.position ?? {};
  return String(file).slice(start?.offset ?? 0, end?.offset ?? 0);
}

/** Finds a dollar sign without a partner. The odd one is the last; the wrong one comes before a formula with spaces at its ends. */
function findUnpaired(paragraph: Paragraph, file: VFile): Nodes | undefined {
  let odd: Nodes | undefined;
  let wrong: Nodes | undefined;
  visit(paragraph, (node) => {
    if (node.type === 'text' && /(?<!\\)\$/.test(written(node, file))) odd ??= node;
    if (node.type === 'inlineMath' && /^\$+\s|\s\$+$/.test(written(node, file))) wrong ??= node;
  });
  return odd && (wrong ?? odd);
}

/** What may not stand in a page at all, whatever it says; undefined where nothing is wrong. */
function refusal(node: Nodes, file: VFile): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'import and export are JavaScript, and a page holds none: figures and tags are there by their names.';
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      if (/^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) return undefined;
      return `a brace in the text begins JavaScript, and a page holds none: {${node.value}}. Does a formula lack its dollar signs? A brace itself is written \\{.`;
    case 'link':
      if (/^(https?:|mailto:|#)/.test(node.url)) return undefined;
      return `the link to "${node.url}" depends on where the site stands; a page is linked by <PageLink to="…">…</PageLink>.`;
    case 'image':
      if (/^https?:/.test(node.url)) return 'a page loads nothing from another host.';
      if (existsSync(join(dirname(file.path), node.url))) return undefined;
      return `there is no image "${node.url}" beside this file.`;
    default:
      return undefined;
  }
}

/** Stops the build at what looks like text and is something else, before it fails further on without a line. */
export function remarkRefuse() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'paragraph', (paragraph) => {
      const unpaired = findUnpaired(paragraph, file);
      if (unpaired)
        failAt(
          file,
          unpaired.position,
          'a dollar sign of this paragraph has no partner. A formula stands between two; the sign itself is written \\$.',
        );
    });
    visit(tree, (node) => {
      const reason = refusal(node, file);
      if (reason) failAt(file, node.position, reason);
    });
  };
}
