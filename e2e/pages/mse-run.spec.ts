import { expect, test } from '@playwright/test';
import { FigureOnPage, stateOf } from '../reading/figures.ts';
import { runFrom } from '../reading/runs.ts';

for (const page1 of ['/vanishing-gradient/', '/zh/vanishing-gradient/']) {
  test.describe(page1, () => {
    test('opens with both starts at epoch 150', async ({ page }) => {
      const figure = new FigureOnPage(page, 'mse-run');
      await figure.open(page1);
      const [bad, good] = await figure.values('output');
      expect(bad).toBeCloseTo(0.93341747, 8);
      expect(bad).toBeCloseTo(runFrom(2, 2).output[150]!, 12);
      expect(good).toBeCloseTo(runFrom(0.6, 0.9).output[150]!, 12);
      expect(await figure.paths()).toHaveLength(2);
    });

    test('reads out the last epoch by keyboard', async ({ page }) => {
      const figure = new FigureOnPage(page, 'mse-run');
      await figure.open(page1);
      await figure.root.getByRole('slider').first().focus();
      await page.keyboard.press('End');
      await expect.poll(() => figure.values('output')).not.toContain(runFrom(2, 2).output[150]);
      const [bad, good] = await figure.values('output');
      const [badLoss, goodLoss] = await figure.values('loss');
      expect(bad).toBeCloseTo(0.202848424268, 12);
      expect(good).toBeCloseTo(0.0939556948636, 12);
      expect(badLoss).toBeCloseTo(0.020573741614, 12);
      expect(goodLoss).toBeCloseTo(0.00441383629866, 12);
    });

    test('the link in the text and the typed address give the same figure, and Back returns', async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const figure = new FigureOnPage(page, 'mse-run');
      await figure.open(`${page1}?mse-run.w=2&mse-run.b=2#mse-run`);
      const typed = await stateOf(figure);
      await figure.open(page1);
      const linkTo = (start: string) => page.locator(`article > p a[href^="${start}"]`).first();
      await linkTo('?mse-run.w=0.6&mse-run.b=0.9&').click();
      await expect(page).toHaveURL(/mse-run\.w=0\.6/);
      await expect
        .poll(async () => (await figure.values('output'))[1])
        .toBe(runFrom(2, 2).output[150]);
      const good = await stateOf(figure);
      await linkTo('?mse-run.w=2&mse-run.b=2#').click();
      await expect(page).toHaveURL(/mse-run\.w=2&mse-run\.b=2#mse-run$/);
      await expect.poll(() => stateOf(figure)).toEqual(typed);
      await page.goBack();
      await expect.poll(() => stateOf(figure)).toEqual(good);
    });
  });
}

test('a link reaches a figure that has not woken: it finds its state when it does', async ({
  page,
}) => {
  const held: (() => void)[] = [];
  await page.route(/MseRun[^/]*\.js$/, (route) => void held.push(() => void route.continue()));
  await page.goto('/vanishing-gradient/#plateau-map');
  const figure = new FigureOnPage(page, 'mse-run');
  await page.locator('.table a[href*="?mse-run.w=4&"]').first().click();
  await expect(page).toHaveURL(/mse-run\.w=4&mse-run\.b=4/);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await expect(figure.root.locator('astro-island')).toHaveAttribute('ssr');
  held.forEach((release) => release());
  await expect(figure.summary()).toContainText('10,265');
  await page.goBack();
  await expect.poll(async () => (await figure.values('output'))[0]).toBe(runFrom(2, 2).output[150]);
});

test('with 500 epochs the bad start has learnt at epoch 469, the good one at 273', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/?mse-run.epochs=500');
  await expect(figure.summary()).toContainText('from epoch 469 on');
  await figure.open('/vanishing-gradient/?mse-run.epochs=500&mse-run.w=0.6&mse-run.b=0.9');
  await expect(figure.summary()).toContainText('from epoch 273 on');
});

test('a slider retrains at once and rests in the address without a step in the history', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  const before = await page.evaluate(() => history.length);
  await page.locator('#mse-run-w').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/mse-run\.w=2\.1&mse-run\.b=2/);
  expect((await figure.values('output'))[0]).toBeCloseTo(runFrom(2.1, 2).output[150]!, 12);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a typed letter gets a message and the last good run stays; a number is used', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  const before = await stateOf(figure);
  const field = figure.root.getByRole('textbox', { name: 'weight w₀, typed' });
  await field.fill('abc');
  await expect(figure.root.locator('#mse-run-w-message')).toContainText('Not a number');
  expect(await stateOf(figure)).toEqual(before);
  await field.fill('11');
  await expect(figure.root.locator('#mse-run-w-message')).toContainText('At most 10');
  await field.fill('3');
  await expect.poll(async () => (await figure.values('output'))[0]).toBe(runFrom(3, 2).output[150]);
});

test('pins are added, removed and cleared, and the address has them', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/?mse-run.w=3&mse-run.b=3');
  const rows = figure.root.locator('.read-out tbody tr');
  await figure.root.getByRole('button', { name: 'pin this run' }).click();
  await expect(rows).toHaveCount(3);
  await expect(page).toHaveURL(/mse-run\.pin=0\.6,0\.9&mse-run\.pin=3,3/);
  await figure.root.getByRole('button', { name: /remove the pinned run w₀.*0\.6/ }).click();
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/mse-run\.pin=3,3$/);
  await figure.open('/vanishing-gradient/?mse-run.pin=1,1&mse-run.pin=2,1');
  await expect(rows).toHaveCount(3);
  await figure.root.getByRole('button', { name: 'remove all pins' }).click();
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/mse-run\.pin=$/);
});
