import type { PhrasingContent, Root, Text } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languages, type Language } from '../../strings/language.ts';
import { notationPage, readEntries, type Entry } from '../book/entries.ts';
import { attributesOf, tagsIn, type Tag } from '../book/tags.ts';
import { wordFinder, type Mention } from './term-words.ts';
import { symbolsIn, type Symbols } from './tex-symbols.ts';

/** Where nothing is linked: what is a link already, exercises, which come after all has been said, and predictions, whose outcome is folded. */
const closed = [
  ...['Rerun', 'Ref', 'Cite', 'PageLink', 'Term', 'a'],
  ...['Exercise', 'Hint', 'Solution', 'Predict'],
];

/** A text with the entries it names, or a formula with those it defines and holds. */
type Use =
  | { readonly node: Text; readonly mentions: readonly Mention[] }
  | ({ readonly node: InlineMath } & Symbols);

/** All uses of entries in a page where a link may stand, in reading order. */
function usesIn(tree: Root, entries: readonly Entry[]): Use[] {
  const findWords = wordFinder(entries);
  const uses: Use[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'link') return SKIP;
    if ('name' in node && closed.includes((node as Tag).name ?? '')) return SKIP;
    if (node.type === 'text') uses.push({ node, mentions: findWords(node.value) });
    if (node.type === 'inlineMath') uses.push({ node, ...symbolsIn(node.value, entries) });
    return undefined;
  });
  return uses;
}

/** The entries that the page's author has linked. */
function linkedByHand(tree: Root): string[] {
  return tagsIn(tree)
    .filter(({ name }) => name === 'Term')
    .map((tag) => attributesOf(tag)['of'] ?? '');
}

function term(of: string, child: Text | InlineMath): PhrasingContent {
  const attributes: MdxJsxAttribute[] = [{ type: 'mdxJsxAttribute', name: 'of', value: of }];
  if (child.type === 'inlineMath') attributes.push({ type: 'mdxJsxAttribute', name: 'formula' });
  return { type: 'mdxJsxTextElement', name: 'Term', attributes, children: [child] };
}

/** The nodes that take the place of one with links in it. */
type Replacements = Map<unknown, PhrasingContent[]>;

/** Links each entry where it is first named, by a word or by a formula that is its symbol or defines it. */
function linkNamed(uses: readonly Use[], linked: Set<string>, replaced: Replacements): void {
  const isNew = (id: string) => !linked.has(id) && linked.add(id);
  for (const use of uses) {
    if ('all' in use) {
      if (use.head && isNew(use.head)) replaced.set(use.node, [term(use.head, use.node)]);
      continue;
    }
    const { value } = use.node;
    const pieces: PhrasingContent[] = [];
    let done = 0;
    for (const { id, from, to } of use.mentions) {
      if (!isNew(id)) continue;
      if (from > done) pieces.push({ type: 'text', value: value.slice(done, from) });
      pieces.push(term(id, { type: 'text', value: value.slice(from, to) }));
      done = to;
    }
    if (pieces.length === 0) continue;
    if (done < value.length) pieces.push({ type: 'text', value: value.slice(done) });
    replaced.set(use.node, pieces);
  }
}

/** Links what is only ever part of formulas at the first formula that has no link yet. */
function linkContained(uses: readonly Use[], linked: Set<string>, replaced: Replacements): void {
  for (const use of uses) {
    if (!('all' in use) || replaced.has(use.node)) continue;
    const id = use.all.find((one) => !linked.has(one));
    if (id === undefined) continue;
    linked.add(id);
    replaced.set(use.node, [term(id, use.node)]);
  }
}

/** Makes the first use of each symbol and term on a page a link to its entry. */
export function remarkTerms() {
  return (tree: Root, file: VFile): void => {
    const [folder, language, name] = file.path.split(/[\\/]/).slice(-3);
    if (folder !== 'content' || !languages.includes(language as Language)) return;
    if (name === `${notationPage}.mdx`) return;
    const uses = usesIn(tree, readEntries(language as Language));
    const linked = new Set(linkedByHand(tree));
    const replaced: Replacements = new Map();
    linkNamed(uses, linked, replaced);
    linkContained(uses, linked, replaced);
    visit(tree, (node) => {
      if ('name' in node && node.name === 'Term') return SKIP;
      if ('children' in node) {
        const children = node.children as PhrasingContent[];
        node.children = children.flatMap(
          (child) => replaced.get(child) ?? [child],
        ) as typeof node.children;
      }
      return undefined;
    });
  };
}
