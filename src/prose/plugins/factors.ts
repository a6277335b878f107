import type { KatexOptions } from 'katex';

/** The factors of a gradient that have a colour of their own, the same in formulas, sentences and pictures: styles/factors.css. */
export const factors = ['error', 'slope', 'undo', 'input'] as const;

/** `\factor{slope}{\sigma'(z)}`. */
const opening = /\\factor\{[^}]*\}\s*\{/;

/** How formulas are set: all that KaTeX doubts stops the build, and `\factor` gives a part of a formula its class. */
export const katexOptions = {
  macros: { '\\factor': '\\htmlClass{factor #1}{#2}' },
  trust: ({ command }) => command === '\\htmlClass',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  throwOnError: true,
} satisfies KatexOptions;

/** TeX as it is read elsewhere: without what names its factors. */
export function plainTex(tex: string): string {
  const found = opening.exec(tex);
  if (!found) return tex;
  const from = found.index + found[0].length;
  let to = from;
  for (let depth = 1; to < tex.length; to++) {
    if (tex[to - 1] === '\\') continue;
    if (tex[to] === '{') depth++;
    if (tex[to] === '}' && --depth === 0) break;
  }
  return plainTex(tex.slice(0, found.index) + tex.slice(from, to) + tex.slice(to + 1));
}
