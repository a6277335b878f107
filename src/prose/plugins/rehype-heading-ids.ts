import { basename } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { outlineOf } from '../book/book.ts';
import { failAt } from './fail-at.ts';

/** Gives each heading the slug of its English counterpart, so that a place has one name in both languages. */
export function rehypeHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const page = basename(file.path, '.mdx');
    const english = outlineOf('en', page);
    let next = 0;
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName)) return;
      const heading = english?.headings[next++];
      if (!heading)
        failAt(file, node.position, `there are more headings than in content/en/${page}.mdx.`);
      else node.properties['id'] = heading.slug;
    });
  };
}
