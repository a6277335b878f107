// The labels of every plot and diagram, measured in all states that the text links to. `npm run test:labels` looks at four
// widths in both languages; the usual run at a phone and a desktop, and at every other page in the other language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { labelFaults } from '../reading/labels.ts';
import { openWhole } from '../reading/page.ts';
import { pagesOf, rootSite, type BuiltPage } from '../reading/site.ts';

const isWhole = process.env['LABELS'] === 'all';
const widths = isWhole ? [320, 375, 768, 1280] : [375, 1280];

/** What no link opens, though a reader may: many runs, flat ones, long ones. */
const extremes = [
  '?mse-run.w=0.6&mse-run.b=0.9&mse-run.pin=2,2&mse-run.pin=1,1&mse-run.pin=3,0&mse-run.pin=0,0#mse-run',
  '?mse-run.pin=1,2&mse-run.pin=2,1&mse-run.pin=2,3&mse-run.pin=3,3&mse-run.pin=-1,0&mse-run.pin=0,1,2#mse-run',
  '?mse-run.w=-10#mse-run',
  '?mse-run.eta=10#mse-run',
  '?mse-run.epochs=20000#mse-run',
  '?loss-lab.axis=loss&loss-lab.w=10&loss-lab.b=10#loss-lab',
];

const built = pagesOf(rootSite).filter(({ file }) => !/404/.test(file));
const markupOf = ({ file }: BuiltPage) => readFileSync(join(rootSite.folder, file), 'utf8');

/** The states of a page's figures that the links of any page lead to, as query and hash. */
const linked = built.flatMap((page) =>
  [...markupOf(page).matchAll(/class="rerun[^"]*" href="([^"]+)"/g)].map(
    ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site.invalid${page.path}`),
  ),
);

function statesOf(page: BuiltPage): string[] {
  const markup = markupOf(page);
  const here = linked.filter(({ pathname }) => pathname === page.path);
  const more = extremes.filter((state) => markup.includes(`id="${state.split('#')[1]}"`));
  const all = [...new Set([...here.map(({ search, hash }) => search + hash), ...more])];
  // In the end each figure stands again as it opened.
  const figures = new Set(all.map((state) => state.split('#')[1]));
  return [...all, ...[...figures].map((figure) => `?#${figure}`)];
}

const chapters = built.filter((page) => markupOf(page).includes('class="plot'));
const pathsIn = (lang: string) =>
  chapters.filter((page) => page.lang === lang).map(({ path }) => path);
const usual = pathsIn('en').map((path, i) => (i % 2 === 0 ? path : pathsIn('zh')[i]));

for (const chapter of chapters.filter(({ path }) => isWhole || usual.includes(path))) {
  test.describe(chapter.path, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });
    test('labels stand free, and no curve is without its name', async ({ page }) => {
      await openWhole(page, chapter.path);
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const faults = await labelFaults(page, statesOf(chapter));
        found.push(...faults.map((fault) => `${width} px, ${fault}`));
      }
      expect(found).toEqual([]);
    });
  });
}
