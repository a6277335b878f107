// The reader commits to a guess before the run is seen.
import { expect, test, type Page } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';
import { labelFaults } from '../reading/labels.ts';

const opened = async (page: Page, address = '/vanishing-gradient/') => {
  const figure = new FigureOnPage(page, 'guess');
  await figure.open(address);
  return figure;
};
const answer = (figure: FigureOnPage) => figure.root.locator('path[data-line="answer"]');

test('a guess is drawn with the mouse, compared, and kept by the address', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await opened(page);
  await expect(answer(figure)).not.toBeVisible();
  const run = figure.root.getByRole('button', { name: 'let it run' });
  await expect(run).toBeDisabled();
  const sheet = (await figure.root.locator('.sheet').boundingBox())!;
  const at = (epoch: number, output: number): [number, number] => [
    sheet.x + (sheet.width * epoch) / 600,
    sheet.y + sheet.height * (1 - output),
  ];
  await page.mouse.move(...at(0, 0.98));
  await page.mouse.down();
  await page.mouse.move(...at(60, 0.5), { steps: 5 });
  await page.mouse.move(...at(600, 0), { steps: 12 });
  await page.mouse.up();
  await expect(figure.summary()).toContainText(/near epoch (55|60|65)\. Let it run/);
  await expect(page).toHaveURL(/guess\.drawn=\d+,/);
  await run.click();
  await expect(answer(figure)).toBeVisible();
  await expect(figure.summary()).toContainText(/near epoch (55|60|65); it takes 232/);
  await expect(page).toHaveURL(/guess\.shown=yes/);
  const said = await figure.summary().textContent();
  await figure.open(page.url());
  await expect(figure.summary()).toHaveText(said!);
  await figure.root.getByRole('button', { name: 'guess again' }).click();
  await expect(answer(figure)).not.toBeVisible();
  await expect(page).not.toHaveURL(/guess\.shown/);
});

test('by keys alone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await opened(page);
  const slider = (epoch: number) =>
    figure.root.getByRole('slider', { name: `Your guess at epoch ${epoch}` });
  await slider(100).focus();
  await page.keyboard.press('Home');
  await expect(slider(100)).toHaveAttribute('aria-valuenow', '0');
  await expect(figure.summary()).toContainText('near epoch 50');
  await slider(200).focus();
  await page.keyboard.press('PageUp');
  await expect(slider(200)).toHaveAttribute('aria-valuenow', '0.1');
  await figure.root.getByRole('button', { name: 'let it run' }).press('Enter');
  await expect(figure.summary()).toContainText('near epoch 50; it takes 232');
});

test('skipped, the run plays over the curve of the other start', async ({ page }) => {
  const figure = await opened(page, '/zh/vanishing-gradient/');
  await figure.root.getByRole('button', { name: '或者直接看结果' }).click();
  await expect(figure.summary()).toHaveText(/^第 \d+ 轮，输出为 0\.\d\d。$/);
  await expect(figure.summary()).toContainText('232 轮');
});

test('a finger draws from the dot straight down, and one that scrolls puts back', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const figure = await opened(page);
  const touch = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y]) => ({ x, y })),
    });
  const sheet = (await figure.root.locator('.sheet').boundingBox())!;
  const [left, top] = [sheet.x + 2, sheet.y + 0.02 * sheet.height];
  await send('touchStart', [[left, top]]);
  for (let i = 1; i <= 6; i++)
    await send('touchMove', [[left + 6 * i, top + (i * sheet.height) / 7]]);
  await send('touchEnd', []);
  await expect(figure.summary()).toContainText('near epoch');
  const drawn = await figure.summary().textContent();
  const from = await page.evaluate(() => window.scrollY);
  const [x, y] = [sheet.x + sheet.width / 2, sheet.y + sheet.height * 0.8];
  await send('touchStart', [[x, y]]);
  for (let i = 1; i <= 8; i++) await send('touchMove', [[x, y - 20 * i]]);
  await send('touchEnd', []);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(from);
  await expect(figure.summary()).toHaveText(drawn!);
  await context.close();
});

test('without JavaScript both runs stand there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vanishing-gradient/');
  const figure = new FigureOnPage(page, 'guess');
  await expect(answer(figure)).toBeVisible();
  await expect(figure.root.getByRole('button')).toHaveCount(0);
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await labelFaults(page, []), `${width} px`).toEqual([]);
  }
  await context.close();
});
