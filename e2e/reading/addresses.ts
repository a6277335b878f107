import type { Page } from '@playwright/test';

export interface Address {
  raw: string;
  /** Fetched by the page itself, or only named or linked to. */
  fetched: boolean;
}

export interface Markup {
  ids: string[];
  addresses: Address[];
}

const css = /(?:url\(\s*|@import\s+)(["']?)(?!["'])([^"')\s]+)\1/g;

/** What a style sheet asks for. */
export function addressesInCss(text: string): Address[] {
  return [...text.matchAll(css)].map((match) => ({ raw: match[2] ?? '', fetched: true }));
}

/** Files a script names in its strings: `./chunk.js`, `/_astro/worker.js`, and Vite's list of chunks to preload. */
export function addressesInScript(text: string, base: string): Address[] {
  const strings =
    /["'`]((?:\.{0,2}\/|_astro\/)[^"'`\s${}<>()]*\.(?:m?js|css|json|bin|woff2?|png|svg|webp|avif))["'`]/g;
  return [...text.matchAll(strings)]
    .map((match) => match[1] ?? '')
    .map((raw) => ({ raw: raw.startsWith('_astro/') ? base + raw : raw, fetched: true }));
}

/** Whole addresses in feeds, sitemaps and robots.txt. */
export function addressesInText(text: string): Address[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(([raw]) => ({ raw, fetched: false }));
}

/** What a web app's manifest names. */
export function addressesInManifest(text: string): Address[] {
  const found: Address[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (/^(src|url|start_url|scope)$/.test(key) && typeof value === 'string') {
      found.push({ raw: value, fetched: key === 'src' });
    }
    return value;
  });
  return found;
}

/** Reads a page's markup with the browser's own parser, running and fetching nothing of it. */
export async function readMarkup(page: Page, html: string): Promise<Markup> {
  const { styles, ...markup } = await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const addresses: { raw: string; fetched: boolean }[] = [];
    const named = /^(canonical|alternate|license|author|me|help|next|prev|search|up|index)$/;
    const fetchedBy = (element: Element): boolean => {
      if (/^(a|area|form|base)$/.test(element.localName)) return false;
      const rel = (element.getAttribute('rel') ?? '').split(/\s+/);
      return element.localName !== 'link' || !rel.every((word) => named.test(word));
    };
    const plain = [
      ...['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'background'],
      ...['component-url', 'renderer-url', 'before-hydration-url'],
    ];
    const elements = [
      parsed,
      ...[...parsed.querySelectorAll('template')].map((t) => t.content),
    ].flatMap((root) => [...root.querySelectorAll('*')]);
    for (const element of elements) {
      for (const name of plain) {
        const raw = element.getAttribute(name);
        if (raw !== null) addresses.push({ raw: raw.trim(), fetched: fetchedBy(element) });
      }
      for (const name of ['srcset', 'imagesrcset']) {
        for (const candidate of element.getAttribute(name)?.split(/,\s+/) ?? []) {
          addresses.push({ raw: candidate.trim().split(/\s+/)[0] ?? '', fetched: true });
        }
      }
      // Islands are handed addresses among their other data.
      for (const [, raw = ''] of (element.getAttribute('props') ?? '').matchAll(
        /"(\/(?:[\w.-]+\/)+(?:[\w-]+\.\w+)?(?:[?#][^"]*)?|\/[\w-]+\.\w+)"/g,
      )) {
        addresses.push({ raw, fetched: false });
      }
      const content = element.getAttribute('content') ?? '';
      if (element.localName === 'meta' && /^https?:/.test(content)) {
        addresses.push({ raw: content, fetched: false });
      }
    }
    return {
      ids: elements.map(({ id }) => id).filter(Boolean),
      styles: elements
        .map((element) =>
          element.localName === 'style' ? element.textContent : element.getAttribute('style'),
        )
        .join('\n'),
      addresses,
    };
  }, html);
  return { ...markup, addresses: [...markup.addresses, ...addressesInCss(styles)] };
}
