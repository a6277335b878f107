import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';
import { runFrom } from '../reading/runs.ts';

const run = runFrom(3, 3);

test('followers show the run of the address before the first figure has woken', async ({
  page,
}) => {
  const gradient = new FigureOnPage(page, 'gradient-vs-output');
  await gradient.open('/vanishing-gradient/?mse-run.w=3&mse-run.b=3#gradient-vs-output');
  await expect.poll(async () => (await gradient.values('output'))[0]).toBe(run.output[150]);
  expect((await gradient.values('gradient'))[0]).toBeCloseTo(run.dz[150]!, 14);
});

test('moving the epoch in a follower moves it in the run', async ({ page }) => {
  const neuron = new FigureOnPage(page, 'neuron');
  await neuron.open('/zh/vanishing-gradient/?mse-run.w=3&mse-run.b=3');
  await neuron.root.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await neuron.values('w'))[0]).toBe(run.w[1]);
  expect((await neuron.values('b'))[0]).toBe(run.b[1]);
  expect((await neuron.values('z'))[0]).toBe(run.z[1]);
  await expect(page).toHaveURL(/mse-run\.epoch=1/);
  const first = new FigureOnPage(page, 'mse-run');
  await first.wake();
  await expect.poll(async () => (await first.values('output'))[0]).toBe(run.output[1]);
});

test('the slope is σ′ at the run’s z', async ({ page }) => {
  const slope = new FigureOnPage(page, 'sigmoid-slope');
  await slope.open('/vanishing-gradient/?mse-run.w=3&mse-run.b=3');
  const [z] = await slope.values('z');
  expect(z).toBeCloseTo(run.z[150]!, 12);
  const a = 1 / (1 + Math.exp(-z!));
  expect((await slope.values('slope'))[0]).toBeCloseTo(a * (1 - a), 14);
});

test('the push is the area of a rectangle whose corner lies on the arch', async ({ page }) => {
  const push = new FigureOnPage(page, 'push');
  await push.open('/vanishing-gradient/?mse-run.w=3&mse-run.b=3');
  const [error] = await push.values('error');
  const [slope] = await push.values('slope');
  expect(error).toBe(run.output[150]);
  expect(slope).toBeCloseTo(error! * (1 - error!), 14);
  expect((await push.values('push'))[0]).toBeCloseTo(run.dz[150]!, 14);
  const area = push.root.locator('path.filled');
  await expect(area).toHaveAttribute('d', /^M0,.*Z$/);
  const box = await area.evaluate((path: SVGPathElement) => {
    const { width, height } = path.getBBox();
    return [width, height];
  });
  expect(box[0]! / 1000).toBeCloseTo(error!, 3);
  expect(box[1]! / 4000).toBeCloseTo(slope!, 3);
});
