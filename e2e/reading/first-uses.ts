// Where a built page uses symbols and terms, read from its HTML without the plugin that links them.
import type { Page } from '@playwright/test';

/** A stretch of text without formulas or other elements in it, or a formula. Links are those to the notation page. */
export interface Piece {
  kind: 'text' | 'formula';
  /** The text, or the formula's TeX. */
  value: string;
  links: { entry: string; from: number; to: number }[];
}

/** A place on a page: a piece of it, and where in that piece. */
export interface Place {
  piece: number;
  from: number;
}

/** Reads the text of a page in which a link may stand. */
export function piecesOf(page: Page, html: string): Promise<Piece[]> {
  return page.evaluate((html) => {
    const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article')!;
    const closed =
      'script, h2, h3, a:not(.term), data, code, .formula, .katex-display, .exercise, .predict, .table, .table-caption, .sources, .page-list, figure > :not(figcaption), figcaption > b';
    for (const element of article.querySelectorAll(closed)) element.replaceWith('\u0001');
    const pieces: Piece[] = [];
    let text: Piece = { kind: 'text', value: '', links: [] };
    const close = () => {
      if (text.value.trim()) pieces.push(text);
      text = { kind: 'text', value: '', links: [] };
    };
    const read = (node: Node, entry?: string) => {
      if (node instanceof Text) {
        const from = text.value.length;
        text.value += node.data.replaceAll(/\s+/g, ' ');
        if (entry) text.links.push({ entry, from, to: text.value.length });
      } else if (node instanceof Element && node.classList.contains('katex')) {
        close();
        const value = node.querySelector('annotation')?.textContent ?? '';
        const links = entry ? [{ entry, from: 0, to: value.length }] : [];
        pieces.push({ kind: 'formula', value, links });
      } else if (node instanceof HTMLAnchorElement) {
        const entry = node.getAttribute('href')?.split('#')[1];
        for (const child of node.childNodes) read(child, entry);
      } else {
        const isOpen = node instanceof Element && !node.classList.contains('unbroken');
        if (isOpen) close();
        for (const child of node.childNodes) read(child, entry);
        if (isOpen) close();
      }
    };
    read(article);
    close();
    return pieces;
  }, html);
}

const isLatin = (sign: string | undefined) => /[\p{Script=Latin}\p{N}-]/u.test(sign ?? '');

/** Where a text has a word, as a whole word if it is a Latin one. */
export function placesOf(word: string, text: string): number[] {
  const found: number[] = [];
  const [low, sought] = [text.toLowerCase(), word.toLowerCase()];
  for (let at = low.indexOf(sought); at >= 0; at = low.indexOf(sought, at + 1)) {
    const isCut =
      (isLatin(sought[0]) && isLatin(low[at - 1])) ||
      (isLatin(sought.at(-1)) && isLatin(low[at + sought.length]));
    if (!isCut) found.push(at);
  }
  return found;
}

const bare = (tex: string) => tex.replaceAll(/\\text\{[^}]*\}|\\[,;:! ]|\s/g, '');

/** Whether a formula is this symbol, with indices and its argument z perhaps, or begins by saying what it is. */
export function defines(tex: string, symbol: string, longer: readonly string[]): boolean {
  const left = bare(tex.split(/[=<>,]|\\approx|\\equiv|\\neq|\\to\b|\\in\b|\\leq?\b|\\geq?\b/)[0]!);
  const named = left.replace(/\(z[^()]*\)$/, '');
  const isIt = (one: string) =>
    named.startsWith(bare(one)) &&
    /^([_^](\{[^{}]*\}|\\[A-Za-z]+|.))*$/.test(named.slice(bare(one).length));
  return isIt(symbol) && !longer.some(isIt);
}

/** Whether a formula has this symbol somewhere, other than as a part of a longer one. */
export function contains(tex: string, symbol: string, longer: readonly string[]): boolean {
  const spoken = tex.replaceAll(/\\text\{[^}]*\}/g, '·');
  const left = longer.reduce((rest, one) => rest.replaceAll(one, '·'), spoken);
  if (!symbol.startsWith('\\')) return left.replaceAll(/\\[A-Za-z]+/g, '·').includes(symbol);
  return left.split(symbol).some((after, i) => i > 0 && !/^[A-Za-z]/.test(after));
}
