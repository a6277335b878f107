import { expect, test } from '@playwright/test';
import { fanStarts } from '../../src/experiments/fan.ts';
import { pictureOf, topOf } from '../reading/dock.ts';
import { FigureOnPage } from '../reading/figures.ts';
import { runFrom } from '../reading/runs.ts';

for (const cover of ['/', '/zh/']) {
  test(`${cover} has a fan of starts, one of them live`, async ({ page }) => {
    const figure = new FigureOnPage(page, 'waiting-fan');
    await figure.open(cover);
    expect(await figure.paths()).toHaveLength(fanStarts.length + 1);
    expect(await figure.values('learnt')).toEqual([469]);
    await page.locator('#waiting-fan-start').focus();
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/waiting-fan\.start=3/);
    expect(await figure.values('learnt')).toEqual([1652]);
    const { output } = runFrom(3, 3, 1700);
    expect((await figure.values('output'))[0]).toBeCloseTo(output[300]!, 12);
  });
}

const opening = { width: 1280, height: 720 };
/** What a plot's ticks need below it, in px. */
const ticks = 28;

for (const cover of ['/', '/zh/']) {
  test.describe(`${cover} opened in a window of 1280 × 720`, () => {
    test.use({ viewport: opening });

    test('has its title on one line, and room for the whole plot below it', async ({ page }) => {
      await page.goto(cover);
      const title = page.getByRole('heading', { level: 1 });
      const lines = await title.evaluate((title) => {
        const range = document.createRange();
        range.selectNodeContents(title);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
      });
      expect(lines).toBe(1);
      const area = (await page.locator('#waiting-fan .plot .area').boundingBox())!;
      expect(area.y + area.height + ticks).toBeLessThanOrEqual(opening.height);
    });

    test('invites to a first run, which plays below the words that ask for it', async ({
      page,
    }) => {
      await page.clock.install();
      const figure = new FigureOnPage(page, 'waiting-fan');
      await page.goto(cover);
      await expect(figure.root.locator('astro-island')).not.toHaveAttribute('ssr');
      const link = page.locator('article a[data-rerun]').first();
      await expect(link).toBeInViewport({ ratio: 1 });
      const before = await topOf(link);
      const pictures = new Set([await pictureOf(figure.root)]);
      await link.click();
      const picturesSoFar = async () => {
        await page.clock.runFor(250);
        return pictures.add(await pictureOf(figure.root)).size;
      };
      await expect.poll(picturesSoFar, { intervals: [50] }).toBeGreaterThan(3);
      await page.clock.runFor(8000);
      await expect(page).toHaveURL(/\?waiting-fan\.start=3#waiting-fan$/);
      expect(await figure.values('learnt')).toEqual([1652]);
      expect(await topOf(link)).toBe(before);
      await expect(page.locator('#waiting-fan .staged')).toBeInViewport();
      await expect(page.locator('[data-put-back]:visible')).toHaveCount(0);
    });
  });
}

test('a start that is not on the slider is answered in words', async ({ page }) => {
  const figure = new FigureOnPage(page, 'waiting-fan');
  await figure.open('/?waiting-fan.start=99');
  await expect(figure.problems()).toHaveText([
    'start = 99 is above what the figure allows; 3 is used.',
  ]);
});
