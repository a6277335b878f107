// The labels of every plot and diagram, measured in all states that the text links to. `npm run test:labels` looks at every
// width in both languages, the usual run at a share of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { collisions } from '../reading/labels.ts';
import { readToTheEnd } from '../reading/page.ts';
import { pagesOf, rootSite, type BuiltPage } from '../reading/site.ts';

const views = [
  { width: 375, lang: 'en' },
  { width: 1280, lang: 'zh' },
  { width: 320, lang: 'en' },
  { width: 768, lang: 'en' },
  { width: 1280, lang: 'en' },
  { width: 320, lang: 'zh' },
  { width: 375, lang: 'zh' },
  { width: 768, lang: 'zh' },
] as const;
const shown = process.env['LABELS'] === 'all' ? views : views.slice(0, 2);

/** What no link opens, though a reader may: many runs, flat ones, long ones. */
const extremes = [
  '?mse-run.w=0.6&mse-run.b=0.9&mse-run.pin=2,2&mse-run.pin=1,1&mse-run.pin=3,0&mse-run.pin=0,0#mse-run',
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
  return [...new Set([...here.map(({ search, hash }) => search + hash), ...more])];
}

/** Opens a state as a link in the text does, without another load. */
async function follow(page: Page, state: string): Promise<void> {
  await page.evaluate(async (href) => {
    const link = document.createElement('a');
    link.href = href;
    link.dataset['rerun'] = '';
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  }, state);
}

for (const { width, lang } of shown) {
  test.describe(`${lang}, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });
    for (const chapter of built.filter((page) => page.lang === lang)) {
      const states = statesOf(chapter);
      if (!markupOf(chapter).includes('class="plot')) continue;
      test(`labels of ${chapter.path} stand free`, async ({ page }) => {
        await readToTheEnd(page, chapter.path);
        const found = (await collisions(page)).map((fault) => `as opened: ${fault}`);
        for (const state of states) {
          await follow(page, state);
          const figure = `${state.split('#')[1]}`;
          for (const fault of await collisions(page)) {
            if (!found.some((before) => before.endsWith(fault))) found.push(`${state}: ${fault}`);
          }
          expect(page.url(), figure).toContain(`#${figure}`);
        }
        expect(found).toEqual([]);
      });
    }
  });
}
