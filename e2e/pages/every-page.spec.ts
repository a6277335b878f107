// What holds for every page in both languages, whatever is on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { figureIds } from '../../src/prose/book/book.ts';
import {
  layoutShifts,
  scriptBytes,
  smallTexts,
  unfinishedFigures,
} from '../reading/measurements.ts';
import { openWhole, readToTheEnd, Witness } from '../reading/page.ts';
import { violations } from '../reading/violations.ts';
import { courseSite, pagesOf, rootSite, type BuiltPage } from '../reading/site.ts';
import { oneIn } from '../reading/share.ts';

const scriptBudget = 60_000;
const desktop = { width: 1280, height: 800 };
const phone = { width: 375, height: 667 };
const narrow = { width: 320, height: 568 };

async function staysQuiet(page: Page, { path, site }: BuiltPage): Promise<void> {
  const witness = new Witness(page);
  await readToTheEnd(page, path);
  await witness.nothingUnderWay();
  expect.soft(witness.complaints, 'console, errors, failed requests').toEqual([]);
  const own = new URL(page.url()).origin;
  const elsewhere = [...witness.requested].filter(
    (url) => !url.startsWith('data:') && new URL(url).origin !== own,
  );
  expect.soft(elsewhere, 'requests to another host').toEqual([]);
  expect.soft(await layoutShifts(page), 'layout shifts').toEqual([]);
  const bytes = await scriptBytes(page, site, witness.requested);
  expect.soft(bytes, 'bytes of script, zipped').toBeLessThanOrEqual(scriptBudget);
}

for (const [i, built] of pagesOf(courseSite).entries()) {
  const { path, file, site } = built;
  test(
    `${path} is quiet under another base, and names its address`,
    oneIn(3, i),
    async ({ page }) => {
      await staysQuiet(page, built);
      const card = page.locator('head > meta[property="og:image"]');
      await expect(card).toHaveAttribute('content', new RegExp(`^${site.host}${site.base}`));
      // The page for addresses that don't exist has none of its own.
      if (file.endsWith('404.html')) return;
      await expect(page.locator('head > link[rel=canonical]')).toHaveAttribute(
        'href',
        site.host + path,
      );
    },
  );
}

for (const [i, built] of pagesOf(rootSite).entries()) {
  const { path, lang } = built;

  test.describe(path, () => {
    for (const [j, viewport] of [desktop, phone].entries()) {
      test(
        `is quiet, still and light at ${viewport.width} px`,
        oneIn(4, i + j),
        async ({ page }) => {
          await page.setViewportSize(viewport);
          await staysQuiet(page, built);
        },
      );
    }

    for (const [j, [colorScheme, rules]] of (
      [
        ['light', undefined],
        // The dark page is the same but for its colours, so only what they can change is asked again.
        ['dark', ['color-contrast', 'link-in-text-block']],
      ] as const
    ).entries()) {
      test(`is axe-clean in ${colorScheme}`, oneIn(6, i + 3 * j), async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openWhole(page, path);
        expect(await violations(page, rules)).toEqual([]);
      });
    }

    test(
      'fits a phone: at 320 px nothing scrolls sideways, at 375 px no text in figures is under 11 px',
      oneIn(4, i + 1),
      async ({ page }) => {
        await page.setViewportSize(narrow);
        await openWhole(page, path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width).toBeLessThanOrEqual(narrow.width);
        await page.setViewportSize(phone);
        expect(await smallTexts(page, 11)).toEqual([]);
      },
    );

    test('says what it is', oneIn(2, i), async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}(-|$)`));
      await expect(page.locator('h1')).toHaveCount(1);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) => headings.map((heading) => Number(heading.localName.slice(1))));
      const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? level) + 1);
      expect(skipped, 'headings below a level that is not there').toEqual([]);

      await expect(page).toHaveTitle(/\S/);
      const content = (selector: string) => page.locator(`head > meta${selector}`);
      await expect(content('[name=description]')).toHaveAttribute('content', /\S/);
      await expect(content('[property="og:title"]')).toHaveAttribute('content', /\S/);
      await expect(content('[property="og:image"]')).toHaveAttribute('content', /\S/);
    });

    test.describe(() => {
      test.use({ javaScriptEnabled: false });
      test('has its figures without JavaScript', async ({ page }) => {
        await page.goto(path);
        expect(await unfinishedFigures(page.locator('figure[id]'))).toEqual([]);
      });
    });
  });
}

test('both languages have the same pages and figures, and every figure is on one of them', () => {
  const figures = (lang: string) =>
    pagesOf(rootSite)
      .filter((built) => built.lang === lang && built.file !== '404.html')
      .map(({ file, path }) => {
        const html = readFileSync(join(rootSite.folder, file), 'utf8');
        const ids = [...html.matchAll(/<figure\s[^>]*?\bid="([^"]+)"/g)].map(([, id]) => id);
        return { path: path.replace('/zh/', '/'), ids };
      });
  const english = figures('en');
  expect(english.flatMap(({ ids }) => ids).toSorted()).toEqual(figureIds().toSorted());
  expect(figures('zh')).toEqual(english);
});
