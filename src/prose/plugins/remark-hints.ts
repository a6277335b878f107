import type { Root } from 'mdast';
import { tagsIn } from '../book/tags.ts';

/** Counts the hints of an exercise, so that each can say which step it is. */
export function remarkHints() {
  return (tree: Root): void => {
    let n = 0;
    for (const { name, attributes } of tagsIn(tree)) {
      if (name !== 'Hint') continue;
      n += 1;
      attributes.push({ type: 'mdxJsxAttribute', name: 'n', value: String(n) });
    }
  };
}
