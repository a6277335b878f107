import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

const position = (figure: FigureOnPage) =>
  figure.root
    .locator('.transport input')
    .evaluate((input) => (input instanceof HTMLInputElement ? input.valueAsNumber : Number.NaN));

test('run moves through the epochs, pause stops, step adds one, reset goes to 0', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  const whole = (await figure.paths())[0]!;
  await figure.root.getByRole('button', { name: 'run', exact: true }).click();
  await expect.poll(() => position(figure)).toBeGreaterThan(155);
  expect(await figure.paths()).toHaveLength(4);
  await figure.root.getByRole('button', { name: 'pause' }).click();
  const paused = await position(figure);
  const soFar = (await figure.paths())[2]!;
  expect(soFar.length).toBeLessThan(whole.length);
  await figure.root.getByRole('button', { name: 'step' }).click();
  expect(await position(figure)).toBe(paused + 1);
  await figure.root.getByRole('button', { name: 'reset' }).click();
  expect(await position(figure)).toBe(0);
});

test('leaving the screen pauses', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  await figure.root.getByRole('button', { name: 'run', exact: true }).click();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(figure.root.getByRole('button', { name: 'run', exact: true })).toBeAttached();
});

test('with reduced motion run shows the finished run', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  await figure.root.getByRole('button', { name: 'run', exact: true }).click();
  expect(await position(figure)).toBe(300);
  expect((await figure.values('output'))[0]).toBeCloseTo(0.202848424268, 12);
});

test('a press reads out an epoch, and the figures below show the same one', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  const box = (await figure.root.locator('.area').boundingBox())!;
  await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2);
  await expect.poll(() => position(figure)).toBe(100);
  const [output] = await figure.values('output');
  const slope = new FigureOnPage(page, 'sigmoid-slope');
  await slope.wake();
  await expect.poll(async () => (await slope.values('output'))[0]).toBe(output);
  const gradient = new FigureOnPage(page, 'gradient-vs-output');
  await gradient.wake();
  expect((await gradient.values('output'))[0]).toBe(output);
  expect((await gradient.values('gradient'))[0]).toBeCloseTo(output! ** 2 * (1 - output!), 12);
});
