import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';

/** Stops the build at a formula that KaTeX cannot read: rehype-katex only notes it, and shows its source in red. */
export function rehypeCheckFormulas() {
  return (_: Root, file: VFile): void => {
    const note = file.messages.find(({ source }) => source === 'rehype-katex');
    if (!note) return;
    const { place, cause } = note;
    const reason = cause instanceof Error ? cause.message : note.reason;
    failAt(file, place && 'start' in place ? place : undefined, reason);
  };
}
