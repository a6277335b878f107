import { expect, test } from '@playwright/test';
import { runNeuron } from '../../src/core/neuron/neuron.ts';
import { FigureOnPage } from '../reading/figures.ts';

test('cross-entropy leaves the plot at the top instead of running flat along it', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/?loss-shape.view=z');
  await expect.poll(() => figure.paths()).toHaveLength(2);
  const path = (await figure.paths())[1]!;
  expect(path.match(/,0(?=L|$)/g)).toHaveLength(1);
  expect(path).toMatch(/L8\d\d(\.\d)?,0$/);
});

test('against z the arrow keys reach both ends', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/?loss-shape.view=z&loss-shape.a=0.9936');
  const plot = figure.root.locator('.scrubber');
  await plot.focus();
  for (let press = 0; press < 150; press++) await page.keyboard.press('ArrowRight');
  await expect(plot).toHaveAttribute('aria-valuetext', 'a = 0.999');
});

test('the slopes by output are read out, (19) among them', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/?loss-shape.y=0.25&loss-shape.a=0.5');
  await expect.poll(async () => (await figure.values('mseByOutput'))[0]).toBe(0.25);
  expect((await figure.values('crossEntropyByOutput'))[0]).toBeCloseTo(1, 12);
});

test('a hard target has its minimum marked too, at a = y', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/zh/cross-entropy/');
  await expect(figure.root.locator('.dot.hollow')).toHaveCount(2);
});

test('gradient-vs-output has the run’s point on both curves', async ({ page }) => {
  const figure = new FigureOnPage(page, 'gradient-vs-output');
  await figure.open('/vanishing-gradient/');
  const run = runNeuron({
    activation: 'sigmoid',
    loss: 'quadratic',
    w: 2,
    b: 2,
    eta: 0.15,
    epochs: 300,
    x: 1,
    y: 0,
  });
  const dot = figure.root.locator('.dot.ce');
  await expect(dot).toHaveCount(1);
  const share = await dot.evaluate((one) => Number.parseFloat(one.style.bottom) / 100);
  expect(share).toBeCloseTo(run.output[150]!, 3);
});
