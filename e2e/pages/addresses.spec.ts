// Whatever stands in an address, a figure is there and says what it shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { figureIds } from '../../src/prose/book/book.ts';
import { FigureOnPage } from '../reading/figures.ts';
import { unfinishedFigures } from '../reading/measurements.ts';
import { pagesOf, rootSite, type BuiltPage } from '../reading/site.ts';
import { randomAddresses } from '../reading/random-addresses.ts';

/** How many of each figure; `npm run test:addresses` asks for 300. */
const count = Number(process.env['ADDRESSES'] ?? 2);
/** An address is typed anew every so often; in between, the page goes from one to the next as by Back and Forward. */
const typedEvery = 10;
const widths = [1280, 375];

const pages = pagesOf(rootSite).map((built) => ({
  ...built,
  html: readFileSync(join(rootSite.folder, built.file), 'utf8'),
}));
const pagesWith = (figure: string): BuiltPage[] =>
  pages.filter(({ html }) => new RegExp(`<figure\\s[^>]*?\\bid="${figure}"`).test(html));

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** How long a figure's work in the background is waited for; one that takes longer shows how far it is. */
const patience = 6000;

/** Waits until the figure says the same twice, and no work of its is under way. */
async function settled({ page, root }: FigureOnPage): Promise<void> {
  let before: string | undefined;
  const since = Date.now();
  await expect
    .poll(
      async () => {
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const [now, isWorking] = await root.evaluate(
          (figure) => [figure.innerHTML, figure.querySelector('progress') !== null] as const,
        );
        const isSettled = isWorking ? Date.now() - since > patience : now === before;
        before = now;
        return isSettled;
      },
      { intervals: [20, 50, 100] },
    )
    .toBe(true);
}

/** Words of a program that a reader sees, other than those that quote what the address says. */
function strayWords({ root }: FigureOnPage): Promise<string[]> {
  return root.evaluate((figure) => {
    const copy = figure.cloneNode(true) as Element;
    for (const quoting of copy.querySelectorAll(
      'script, style, .problems, .message, .visually-hidden[aria-live]',
    )) {
      quoting.remove();
    }
    const labels = [...copy.querySelectorAll('[aria-label], [aria-valuetext], [title]')].flatMap(
      (element) =>
        ['aria-label', 'aria-valuetext', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    const said = [copy.textContent, ...labels].join('\n');
    return (
      said.match(/.{0,40}(?:\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object).{0,40}/g) ?? []
    );
  });
}

/** Where dots stand that are outside of their plot, in per cent of it. */
function dotsOutside({ root }: FigureOnPage): Promise<string[]> {
  return root.evaluate((figure) =>
    [...figure.querySelectorAll<HTMLElement>('.dot')]
      .filter(({ style }) =>
        [style.left, style.bottom].some((at) => parseFloat(at) < -0.1 || parseFloat(at) > 100.1),
      )
      .map(({ style }) => `${style.left} ${style.bottom}`),
  );
}

/** A share of the figures, where only a share is asked for: each costs the opening of a page. */
const tried = figureIds().filter((_, i) => count > 2 || i % 6 === 0);

for (const [i, id] of tried.entries()) {
  test(`${id}: any address gives a figure`, async ({ page }) => {
    test.setTimeout(60_000 + count * 10_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => errors.push(message.text()));
    const figure = new FigureOnPage(page, id);
    const addresses = randomAddresses(id, i + 1);
    const built = pagesWith(id);
    for (let n = 0; n < count; n++) {
      const { value } = addresses.next();
      const { path } = built[(i + Math.floor(n / typedEvery)) % built.length]!;
      const address = path + String(value);
      const width = widths[Math.floor(n / 2) % widths.length]!;
      await page.setViewportSize({ width, height: 800 });
      const isSamePage = n % typedEvery > 0 && new URL(page.url()).pathname === path;
      if (isSamePage) await goTo(page, address);
      else await figure.open(address);
      await settled(figure);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const found = {
        errors: errors.splice(0),
        stray: await strayWords(figure),
        // A pair that cannot be judged has nothing to read out, and says why.
        missing: (await unfinishedFigures(figure.root)).filter(
          (fault) => !fault.endsWith('no <output data-value>'),
        ),
        sideways: Math.max(0, wide),
        outside: await dotsOutside(figure),
      };
      expect.soft(found, address).toEqual({
        errors: [],
        stray: [],
        missing: [],
        sideways: 0,
        outside: [],
      });
    }
  });
}
