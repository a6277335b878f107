import type { Entry } from '../book/entries.ts';

/** What is not mathematics in a formula: computed numbers, words, spaces. */
const silent =
  /\\factor\{[a-z]*\}|\\num(?:\[\d+\])?\{[^}]*\}|\\(?:text|operatorname)\{[^}]*\}|\\[,;:! ]|\s/g;
const tokensOf = (tex: string) => tex.replace(silent, ' ').match(/\\[A-Za-z]+|\\.|\S/g) ?? [];

/** What may follow a symbol that a formula names or defines: indices, the argument z, and a relation with the rest. */
const afterHead =
  /^(?:[_^](?:\{[^{}]*\}|\\[A-Za-z]+|[^\s{}]))*(?:\(z[^()]*\))?(?:$|[=<>,]|\\(?:approx|equiv|to|neq?|leq?|geq?|in)(?![A-Za-z]))/;

/** What a formula says about the entries of the notation page. */
export interface Symbols {
  /** The entry whose symbol the formula is, or that it begins by defining: σ in `\sigma(z) = …`. */
  readonly head: string | undefined;
  /** Every entry with a symbol in it, as they come. */
  readonly all: readonly string[];
}

/** Reads the symbols in a formula, the longest first: `\sigma'` is no `\sigma`, and `w_0` no `w`. */
export function symbolsIn(tex: string, entries: readonly Entry[]): Symbols {
  const known = entries
    .flatMap(({ id, symbols }) => symbols.map((symbol) => ({ id, tokens: tokensOf(symbol) })))
    .toSorted((a, b) => b.tokens.length - a.tokens.length);
  const tokens = tokensOf(tex);
  const all: string[] = [];
  let head: string | undefined;
  for (let at = 0; at < tokens.length;) {
    const found = known.find((symbol) => symbol.tokens.every((one, i) => tokens[at + i] === one));
    if (found && at === 0 && afterHead.test(tokens.slice(found.tokens.length).join('')))
      head = found.id;
    if (found && !all.includes(found.id)) all.push(found.id);
    at += found?.tokens.length ?? 1;
  }
  return { head, all };
}
