// Both losses as land over weight and bias: a start that is dragged, samples that are edited and dragged, two paths.
import { expect, test } from '@playwright/test';
import { runPath } from '../../src/core/neuron/path-run.ts';
import { landscapeRuns } from '../../src/experiments/landscape-runs.ts';
import { FigureOnPage } from '../reading/figures.ts';

const opened = async (page: import('@playwright/test').Page, address = '/practice/') => {
  const figure = new FigureOnPage(page, 'landscape');
  await figure.open(address);
  return figure;
};

test('it opens with the two losses apart, and its values are the core’s', async ({ page }) => {
  const figure = await opened(page);
  await expect(figure.summary()).toContainText('every error below 0.1 at epoch 462');
  const { twoCrossEntropy: run } = landscapeRuns;
  const path = runPath(run);
  expect((await figure.values('w crossEntropy'))[0]).toBe(path.w.at(-1));
  expect((await figure.values('loss crossEntropy'))[0]).toBe(path.loss.at(-1));
  expect((await figure.values('b quadratic'))[0]).toBeCloseTo(3.998, 3);
});

test('the start is dragged on either map and moved by keys, and the address keeps it', async ({
  page,
}) => {
  const figure = await opened(page);
  const handle = figure.root.getByRole('slider', { name: 'Start of both paths, MSE' });
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = (await handle.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 50, y + height / 2 + 40, { steps: 3 });
  await page.mouse.up();
  await expect(page).toHaveURL(/landscape\.w=-?[0-3][.\d]*&landscape\.b=-?[0-3]/);
  const moved = (await handle.boundingBox())!;
  expect(Math.abs(moved.x - x + 50)).toBeLessThan(3);
  expect(Math.abs(moved.y - y - 40)).toBeLessThan(3);
  const other = figure.root.getByRole('slider', { name: 'Start of both paths, cross-entropy' });
  await other.focus();
  const before = await other.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowUp');
  await expect(other).not.toHaveAttribute('aria-valuetext', before!);
  await expect(handle).toHaveAttribute(
    'aria-valuetext',
    (await other.getAttribute('aria-valuetext'))!,
  );
});

test('samples are chosen, edited, added, removed and dragged, and the land changes', async ({
  page,
}) => {
  const figure = await opened(page);
  const land = () => figure.root.locator('.filled').first().getAttribute('d');
  const before = await land();
  await figure.root.getByRole('radio', { name: 'outlier', exact: true }).check();
  await expect(figure.root.getByText('cross-entropy is lowest at w = 0.2817')).toBeVisible();
  await expect(figure.root.getByText(/MSE has no lowest point: .* towards 0\.07143/)).toBeVisible();
  expect(await land()).not.toBe(before);
  await expect(page).toHaveURL(/landscape\.samples=1,0?1?/);
  await figure.root.getByRole('radio', { name: 'two', exact: true }).check();
  await figure.root.getByText('edit the samples').click();
  const target = figure.root.getByRole('textbox', { name: 'target y of sample 2' });
  await target.fill('0,95');
  await target.press('Enter');
  await expect(page).toHaveURL(/0,0\.95/);
  await target.fill('2');
  await target.press('Enter');
  await expect(figure.root.getByRole('alert').filter({ hasText: 'from 0 to 1' })).toBeVisible();
  await figure.root.getByRole('button', { name: 'add a sample' }).click();
  await expect(figure.root.getByRole('textbox', { name: 'input x of sample 3' })).toHaveValue('0');
  await figure.root.getByRole('button', { name: 'remove sample 3' }).click();
  const drag = figure.root.getByRole('slider', { name: 'Input x of sample 1' });
  const changed = await land();
  await drag.focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/landscape\.samples=2,0/);
  expect(await land()).not.toBe(changed);
});

test('an address that cannot be used says so, and the text’s links keep their word', async ({
  page,
}) => {
  const figure = await opened(page, '/practice/?landscape.samples=1,5&landscape.w=99');
  await expect(figure.problems().first()).toBeVisible();
  await opened(
    page,
    '/zh/practice/?landscape.w=4&landscape.b=4&landscape.mse=447&landscape.epochs=3000',
  );
  await expect(figure.summary()).toContainText('2 个回答中有 1 个');
});
