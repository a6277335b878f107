import { expect, test } from '@playwright/test';
import { runNeuron } from '../../src/core/neuron/neuron.ts';
import { FigureOnPage } from '../reading/figures.ts';

test('both panels stand side by side, or one below the other on a phone', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/');
  const boxes = () =>
    figure.root
      .locator('.plot')
      .evaluateAll((plots) =>
        plots.map((plot) => plot.getBoundingClientRect().toJSON() as DOMRect),
      );
  const [byOutput, byInput] = await boxes();
  expect(byInput!.left).toBeGreaterThan(byOutput!.right - 1);
  expect(byInput!.top).toBe(byOutput!.top);
  await page.setViewportSize({ width: 375, height: 700 });
  const [above, below] = await boxes();
  expect(below!.top).toBeGreaterThan(above!.bottom);
});

test('the point is on both curves of both panels, up to the farthest output', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  for (const a of [0.98, 0.999]) {
    await figure.open(`/cross-entropy/?loss-shape.a=${a}`);
    await expect.poll(async () => (await figure.values('crossEntropySlope'))[0]).toBeCloseTo(a, 12);
    const places = await figure.root
      .locator('.dot.ce:not(.hollow)')
      .evaluateAll((dots: HTMLElement[]) =>
        dots.map(({ style }) => [parseFloat(style.left) / 100, parseFloat(style.bottom) / 100]),
      );
    const height = -Math.log(1 - a) / 7;
    const across = [a, (Math.log(a / (1 - a)) + 7) / 14];
    expect(places).toHaveLength(2);
    for (const [i, [x, y]] of places.entries()) {
      expect(x).toBeCloseTo(across[i]!, 3);
      expect(y).toBeCloseTo(height, 3);
      expect(y).toBeLessThan(1);
    }
  }
});

test('against z the arrow keys reach both ends, and the other panel follows', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/?loss-shape.a=0.9936');
  const byInput = figure.root.getByRole('slider', { name: 'against z' });
  await byInput.focus();
  for (let press = 0; press < 150; press++) await page.keyboard.press('ArrowRight');
  await expect(byInput).toHaveAttribute('aria-valuetext', 'a = 0.999');
  const byOutput = figure.root.getByRole('slider', { name: 'against a' });
  await expect(byOutput).toHaveAttribute('aria-valuenow', '0.999');
});

test('an address of the time when there was one panel is answered without a word', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/?loss-shape.view=z&loss-shape.a=0.9#loss-shape');
  await expect.poll(async () => (await figure.values('crossEntropySlope'))[0]).toBeCloseTo(0.9, 12);
  await expect(figure.problems()).toHaveCount(0);
  await expect(figure.root.getByRole('radio')).toHaveCount(0);
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
  // In the panel against a; against z it lies at infinity.
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
