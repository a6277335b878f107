// The figures as files: all that the page shows stands in them, in the chapter's typeface.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

async function savedSvg(figure: FigureOnPage): Promise<string> {
  await figure.use('image');
  const saving = figure.page.waitForEvent('download');
  await figure.root.getByRole('button', { name: 'SVG' }).click();
  return readFileSync(await (await saving).path(), 'utf8');
}

const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

test('a figure is saved with its ticks, labels, cursor, start and legend, in its typeface', async ({
  page,
}) => {
  const map = new FigureOnPage(page, 'plateau-map');
  await map.open('/vanishing-gradient/');
  const shown = await map.root.locator('.heat .tick, .legend p, .axis-title').allTextContents();
  const entries = await map.root.locator('.legend li').allTextContents();
  const heat = await savedSvg(map);
  expect(textsOf(heat).toSorted()).toEqual(
    [...shown, ...entries].map((text) => text.trim()).toSorted(),
  );
  expect(heat).toContain('<circle');
  expect(heat).toMatch(
    /@font-face\{font-family:'Source Serif 4';[^}]*url\(data:font\/woff2;base64,/,
  );

  const run = new FigureOnPage(page, 'mse-run');
  await run.wake();
  const plot = await savedSvg(run);
  const drawn = await run.root
    .locator('.plot :is(.tick, .axis-title:not(.x), .axis-title.x > *, .label):not(.narrow)')
    .allTextContents();
  expect(textsOf(plot).filter(Boolean).toSorted()).toEqual(drawn.filter(Boolean).toSorted());
  expect(plot).toContain('paint-order="stroke"');
  expect(plot.match(/<path [^>]*vector-effect/g)).toHaveLength(
    await run.root.locator('.plot :not(.narrow) > svg > path:is(.line, .cursor[d])').count(),
  );
});

test('panels that stand side by side are saved in one picture', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/');
  const titles = await figure.root.locator('.axis-title.x > span:last-child').allTextContents();
  expect(titles).toHaveLength(2);
  const svg = await savedSvg(figure);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(titles));
  expect(svg).toContain('viewBox="0 0 1440 540"');
  expect(svg.match(/<circle/g)).toHaveLength(await figure.root.locator('.dot').count());
});
