import { expect, test, type CDPSession } from '@playwright/test';
import { waitingTime } from '../../src/core/neuron/waiting.ts';
import { FigureOnPage, stateOf } from '../reading/figures.ts';

const start = '/vanishing-gradient/';

test('a mouse that passes over a plot previews; a key ends that and a press sets', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open(`${start}?mse-run.epoch=150#mse-run`);
  const hairline = figure.root.locator('.hairline');
  const plot = figure.root.locator('.area .scrubber');
  const box = (await plot.boundingBox())!;
  const [left, third, middle] = [box.x, box.x + box.width / 3, box.y + box.height / 2];
  const state = await stateOf(figure);
  await page.mouse.move(left + 20, middle);
  await page.mouse.move(third, middle, { steps: 4 });
  await expect(hairline).toHaveText('epoch 100');
  expect(await stateOf(figure)).toEqual(state);
  await page.mouse.move(0, 0);
  await expect(hairline).toHaveCount(0);
  await page.mouse.move(third, middle);
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await expect(hairline).toHaveCount(0);
  await expect(plot).toHaveAttribute('aria-valuenow', '151');
  await page.mouse.move(third + 1, middle);
  await page.mouse.move(third, middle);
  await page.mouse.down({ button: 'right' });
  await page.mouse.up({ button: 'right' });
  await expect(plot).toHaveAttribute('aria-valuenow', '151');
  await page.mouse.down();
  await page.mouse.up();
  await expect(plot).toHaveAttribute('aria-valuenow', '100');
  await expect(page).toHaveURL(/mse-run\.epoch=100/);
});

test('a mouse that passes over the map previews a cell and keeps the one that is read', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'plateau-map');
  await figure.open(start);
  const state = [await figure.values('epochs'), await figure.summary().textContent()];
  const box = (await figure.root.locator('.heat-area').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 3, { steps: 4 });
  await expect(figure.root.locator('.passing')).toBeVisible();
  expect([await figure.values('epochs'), await figure.summary().textContent()]).toEqual(state);
  await page.mouse.move(0, 0);
  await expect(figure.root.locator('.passing')).toHaveCount(0);
  expect(state[0]).toEqual([
    waitingTime({ loss: 'quadratic', eta: 0.15, x: 1, y: 0 }, 4, 0.1, 2000),
  ]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 700 } });

  const touch = (session: CDPSession, type: 'touchStart' | 'touchMove', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  const lift = (session: CDPSession) =>
    session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

  test('a swipe scrolls and changes nothing; a tap and a drag sideways set', async ({ page }) => {
    const figure = new FigureOnPage(page, 'mse-run');
    await figure.open(`${start}?mse-run.epoch=150#mse-run`);
    const session = await page.context().newCDPSession(page);
    const plot = figure.root.locator('.area .scrubber');
    const state = await stateOf(figure);
    const sliders = await figure.root.locator('input[type=range]').all();
    for (const target of [plot, ...sliders]) {
      await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const box = (await target.boundingBox())!;
      const [x, y] = [box.x + box.width * 0.8, box.y + box.height / 2];
      const before = await page.evaluate(() => scrollY);
      await touch(session, 'touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch(session, 'touchMove', x - step, y - 15 * step);
      await lift(session);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
      await expect.poll(() => stateOf(figure)).toEqual(state);
      await expect(plot).toHaveAttribute('aria-valuenow', '150');
    }
    await plot.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const box = (await plot.boundingBox())!;
    const [left, y] = [box.x, box.y + box.height / 2];
    await touch(session, 'touchStart', left + box.width / 3, y);
    await expect(plot).toHaveAttribute('aria-valuenow', '150');
    await lift(session);
    await expect(plot).toHaveAttribute('aria-valuenow', '100');
    await touch(session, 'touchStart', left + box.width / 3, y);
    for (let step = 1; step <= 10; step++)
      await touch(session, 'touchMove', left + (box.width / 3) * (1 + step / 10), y);
    await lift(session);
    await expect(plot).toHaveAttribute('aria-valuenow', '200');
  });
});
