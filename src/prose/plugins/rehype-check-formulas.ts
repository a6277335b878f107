import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { factors } from './factors.ts';
import { failAt } from './fail-at.ts';

/** How many parts these elements of MathML have; a browser draws nothing of one that has more or fewer. */
const partsOf: Readonly<Record<string, number>> = {
  mfrac: 2,
  mover: 2,
  mroot: 2,
  msub: 2,
  msubsup: 3,
  msup: 2,
  munder: 2,
  munderover: 3,
};

/**
 * Stops the build at a formula that KaTeX cannot read, which rehype-katex only notes, showing its source in red; and at one
 * that it reads, but writes as broken MathML, as it does with an operator's name for an index.
 */
export function rehypeCheckFormulas() {
  return (tree: Root, file: VFile): void => {
    const note = file.messages.find(({ source }) => source === 'rehype-katex');
    if (note) {
      const { place, cause } = note;
      const reason = cause instanceof Error ? cause.message : note.reason;
      failAt(file, place && 'start' in place ? place : undefined, reason);
    }
    let place: Element['position'];
    visit(tree, 'element', (element: Element) => {
      // What KaTeX writes has no place in the file: the last paragraph that has one is theirs.
      place = element.position ?? place;
      const [, kind, factor] = [element.properties['className']].flat();
      if (kind === 'factor' && !factors.some((known) => known === factor))
        failAt(file, place, `\\factor{${factor}}: the factors are ${factors.join(', ')}.`);
      if (element.tagName !== 'math') return;
      const broken = brokenIn(element);
      if (broken) failAt(file, place, `${sourceOf(element)}: ${broken}`);
    });
  };
}

function brokenIn(math: Element): string | undefined {
  let found: string | undefined;
  visit(math, 'element', ({ tagName, children: { length } }: Element) => {
    const parts = partsOf[tagName];
    if (parts === undefined || length === parts) return;
    found ??= `<${tagName}> with ${length} parts, not ${parts}. For a word in an index write \\text{…}.`;
  });
  return found;
}

/** The TeX that a formula was made from, which KaTeX keeps in it. */
function sourceOf(math: Element): string {
  let source = '';
  visit(math, 'text', (text, _, parent) => {
    if (parent?.type === 'element' && parent.tagName === 'annotation') source = text.value;
  });
  return source;
}
