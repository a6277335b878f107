// The loss and δ computed from a and from z: what is drawn, what is read out, and the table of libraries beside it.
import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

/** Where a curve ends, in the square of 1000 in which it is drawn. */
async function endOf(figure: FigureOnPage, line: string): Promise<[x: number, y: number]> {
  const path = figure.root.locator(`path[data-line="${line}"]`).first();
  const numbers = (await path.getAttribute('d'))!.match(/[\d.]+/g)!.map(Number);
  return [numbers.at(-2)!, numbers.at(-1)!];
}

test('at z = 40 it says what each of the three ways makes of it', async ({ page }) => {
  const figure = new FigureOnPage(page, 'logits');
  await figure.open('/practice/');
  expect(await figure.values('loss')).toEqual([Infinity, Infinity, 40]);
  expect(await figure.values('delta')).toEqual([NaN, NaN, 1]);
  expect(await figure.values('error')).toEqual([1, 1, 1]);
  expect(await figure.values('byOutput')).toEqual([Infinity, Infinity]);
  await expect(figure.summary()).toHaveText(
    /the loss is 40 and δ is 1\. From a, in single and in double precision alike, the loss is infinite and δ is ∞ · 0.*16\.64.*36\.74/,
  );
});

test('the loss from a leaps out at the top where it breaks down, and the one from z goes on', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'logits');
  await figure.open('/practice/');
  // From −10 to 60; 24 ln 2 and 53 ln 2 are where they break.
  const [single, double, stable] = await Promise.all(
    ['single', 'double', 'stable'].map((line) => endOf(figure, line)),
  );
  expect(single![0]).toBeCloseTo((1000 * (24 * Math.LN2 + 10)) / 70, 0);
  expect(double![0]).toBeCloseTo((1000 * (53 * Math.LN2 + 10)) / 70, 0);
  expect([single![1], double![1]]).toEqual([0, 0]);
  expect(stable).toEqual([1000, 0]);
});

test('between the two breaks single precision has failed and double has not', async ({ page }) => {
  const figure = new FigureOnPage(page, 'logits');
  await figure.open('/practice/?logits.z=20');
  await expect.poll(async () => (await figure.values('loss'))[0]).toBe(Infinity);
  const [, double, stable] = await figure.values('loss');
  expect(double).toBeCloseTo(20, 5);
  expect(stable).toBeCloseTo(20, 8);
  await expect(figure.summary()).toContainText(
    'in single precision the loss is infinite and δ is ∞ · 0, no number at all; in double precision loss and δ are right',
  );
});

test('MSE is right as a loss, and its δ becomes exactly 0', async ({ page }) => {
  const figure = new FigureOnPage(page, 'logits');
  await figure.open('/zh/practice/?logits.loss=quadratic');
  await expect.poll(async () => (await figure.values('loss'))[0]).toBe(0.5);
  const [single, double, stable] = await figure.values('delta');
  expect([single, double]).toEqual([0, 0]);
  expect(stable! / Math.exp(-40)).toBeCloseTo(1, 12);
  await expect(figure.summary()).toContainText('δ 恰好是 0');
  // From a it falls to the bottom of its plot.
  expect((await endOf(figure, 'double'))[1]).toBe(1000);
});

test('with the target 1 the breaks are at −88.72 and −709.78', async ({ page }) => {
  const figure = new FigureOnPage(page, 'logits');
  await figure.open('/practice/?logits.y=1&logits.z=-100');
  await expect(figure.summary()).toContainText(
    'Single precision breaks down at z = −88.72, double precision at −709.78.',
  );
  expect(await figure.values('loss')).toEqual([Infinity, 100, 100]);
});

test('keys on either panel move z, both dots and the table; the address keeps it', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'logits');
  await figure.open('/practice/');
  for (const [name, wanted] of [
    ['under the loss', '39.9'],
    ['under δ', '39.8'],
  ] as const) {
    await figure.root.getByRole('slider', { name }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(figure.root.locator('.ways thead th').first()).toHaveText(`z = ${wanted}`);
    await expect(page).toHaveURL(new RegExp(`logits\\.z=${wanted}`));
  }
  const [, , loss] = await figure.values('loss');
  expect(loss).toBeCloseTo(39.8, 10);
  // A z beyond what is shown is shown, too.
  await figure.open('/practice/?logits.z=1000');
  await expect.poll(async () => (await figure.values('loss'))[2]).toBe(1000);
});

test('it gives its ways as programs, and its curves as numbers', async ({ page }) => {
  const figure = new FigureOnPage(page, 'logits');
  await figure.open('/practice/');
  await figure.use('code');
  await expect(figure.root.getByRole('region', { name: 'NumPy' })).toContainText('np.float32');
  await expect(figure.root.getByRole('region', { name: 'PyTorch' })).toContainText('logsigmoid');
  await figure.use('data');
  await expect(figure.root.locator('.panel th')).toHaveText([
    'z',
    'lossSingle',
    'dzSingle',
    'lossDouble',
    'dzDouble',
    'lossFromZ',
    'dzFromZ',
  ]);
});

for (const address of ['/practice/', '/zh/practice/']) {
  test(`${address}: tables and programs scroll in boxes of their own at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    const table = page.locator('.libraries');
    await expect(table.locator('tbody code')).toHaveCount(11);
    // A name that a narrow table breaks is copied whole.
    expect(await table.locator('tbody code').allTextContents()).toContain('BCEWithLogitsLoss');
    const isWithin = await table.evaluate(
      (box) => box.scrollWidth <= box.clientWidth || box.tabIndex === 0,
    );
    expect(isWithin).toBe(true);
    await expect(page.locator('pre').first()).toHaveAttribute('translate', 'no');
  });
}
