import { expect, test } from '@playwright/test';
import { waitingTime } from '../../src/core/neuron/waiting.ts';
import { FigureOnPage } from '../reading/figures.ts';

const start = '/vanishing-gradient/';

/** The map is a button that arrow keys move over. */
async function moveTo(figure: FigureOnPage, columns: number, rows: number): Promise<void> {
  await figure.root.locator('.scrubber').focus();
  const press = async (key: string, times: number) => {
    for (let i = 0; i < times; i++) await figure.page.keyboard.press(key);
  };
  await press(columns < 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(columns));
  await press(rows < 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(rows));
}

test('reads the waiting times of the table', async ({ page }) => {
  const figure = new FigureOnPage(page, 'plateau-map');
  await figure.open(start);
  expect(await figure.values('epochs')).toEqual([469]);
  await moveTo(figure, 10, 10);
  await expect.poll(() => figure.values('epochs')).toEqual([1652]);
  await moveTo(figure, 10, 10);
  await expect.poll(() => figure.values('epochs')).toEqual([10_265]);
  await moveTo(figure, -34, -31);
  await expect.poll(() => figure.values('epochs')).toEqual([273]);
});

test('a chosen cell runs in the first figure, and Back undoes it', async ({ page }) => {
  const figure = new FigureOnPage(page, 'plateau-map');
  await figure.open(start);
  await moveTo(figure, 10, 10);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mse-run\.w=3&mse-run\.b=3/);
  const first = new FigureOnPage(page, 'mse-run');
  await first.wake();
  await expect(first.summary()).toContainText('from epoch 1,652 on');
  await page.goBack();
  await expect(first.summary()).toContainText('w₀ = 2, b₀ = 2');
});

test('another input is computed in a worker and tilts the stripes', async ({ page }) => {
  const figure = new FigureOnPage(page, 'plateau-map');
  await figure.open(start);
  const before = await figure.root.locator('path.cells').first().getAttribute('d');
  await page.goto(`${start}?plateau-map.x=0.5#plateau-map`);
  await expect(figure.summary()).toContainText('With x = 0.5');
  expect(await figure.root.locator('path.cells').first().getAttribute('d')).not.toBe(before);
  const time = waitingTime({ loss: 'quadratic', eta: 0.15, x: 0.5, y: 0 }, 3, 0.1, 2000);
  expect(await figure.values('epochs')).toEqual([time]);
  await moveTo(figure, 22, 22);
  await expect(figure.root.locator('.reading')).toContainText('more than 2,000 epochs');
});

test('without a worker the map is computed all the same, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  const figure = new FigureOnPage(page, 'plateau-map');
  await figure.open(`${start}?plateau-map.x=0.5`);
  await expect(figure.root).toContainText('worker could not start');
  await expect(figure.summary()).toContainText('With x = 0.5');
});

test('a bad input in the address is answered in words', async ({ page }) => {
  const figure = new FigureOnPage(page, 'plateau-map');
  await figure.open(`${start}?plateau-map.x=wide`);
  await expect(figure.problems()).toHaveText(['x = “wide” is not a number; 1 stays.']);
});
