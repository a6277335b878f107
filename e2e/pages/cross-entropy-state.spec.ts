import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

test('the epoch that is read out is part of the address', async ({ page }) => {
  const figure = new FigureOnPage(page, 'linear-run');
  await figure.open('/cross-entropy/?linear-run.epoch=3');
  await expect.poll(async () => (await figure.values('output'))[0]).toBeCloseTo(4 * 0.7 ** 3, 12);
  await figure.root.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/linear-run\.epoch=4/);
  await figure.open('/cross-entropy/?linear-run.epoch=x');
  await expect(figure.problems()).toHaveCount(1);
});

test('many-inputs takes a third input and gives it back', async ({ page }) => {
  const figure = new FigureOnPage(page, 'many-inputs');
  await figure.open('/cross-entropy/');
  await figure.root.getByRole('button', { name: 'add an input' }).click();
  await figure.root.getByRole('textbox', { name: 'x₃ of sample 1' }).fill('1');
  await figure.root.getByRole('textbox', { name: 'x₃ of sample 1' }).press('Enter');
  await expect(page).toHaveURL(/many-inputs\.samples=0,0,1,0%3B0,1,0,1/);
  const [formula] = await figure.values('dw3');
  const [numerical] = await figure.values('dw3 numerical');
  expect(formula).not.toBe(0);
  expect(formula).toBeCloseTo(numerical!, 8);
  await figure.root.getByRole('button', { name: 'remove x₃' }).click();
  await expect(figure.root.getByRole('textbox', { name: /^x₃/ })).toHaveCount(0);
});

for (const [id, words] of [
  ['linear-run', 'law'],
  ['several-outputs', 'error.T @ below'],
  ['many-inputs', 'x.T @ error'],
] as const) {
  test(`${id} gives its run as a program`, async ({ page }) => {
    const figure = new FigureOnPage(page, id);
    await figure.open('/cross-entropy/');
    await figure.use('code');
    await expect(figure.root.getByRole('region', { name: 'NumPy' })).toContainText(words);
    await expect(figure.root.getByRole('region', { name: 'PyTorch' })).toContainText('torch');
  });
}

test('loss-builder keeps a target that its activation cannot reach within range', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'loss-builder');
  await figure.open('/cross-entropy/?loss-builder.y=-1.5');
  const word = figure.root.getByText('the target is kept within');
  await expect(word).toContainText('0 to 1');
  await figure.root.getByRole('radio', { name: 'linear' }).check();
  await expect(word).toHaveCount(0);
  expect(await figure.root.locator('.dot.hollow').count()).toBeGreaterThan(10);
});
