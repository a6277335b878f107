import type { Root } from 'mdast';
import { attributesOf, tagsIn } from '../book/tags.ts';

/** Tells each guess which prediction it belongs to, and which place it has there. */
export function remarkGuesses() {
  return (tree: Root): void => {
    for (const prediction of tagsIn(tree).filter(({ name }) => name === 'Predict')) {
      const { id = '' } = attributesOf(prediction);
      const guesses = tagsIn(prediction).filter(({ name }) => name === 'Choice');
      for (const [i, { attributes }] of guesses.entries()) {
        attributes.push({ type: 'mdxJsxAttribute', name: 'of', value: id });
        attributes.push({ type: 'mdxJsxAttribute', name: 'n', value: String(i + 1) });
      }
    }
  };
}
