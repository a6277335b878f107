import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

for (const address of ['/softmax/', '/zh/softmax/']) {
  test(`${address}: softmax-bars gives the chapter's example, and always sums to 1`, async ({
    page,
  }) => {
    const figure = new FigureOnPage(page, 'softmax-bars');
    await figure.open(address);
    const outputs = async () =>
      (await Promise.all([1, 2, 3, 4].map((j) => figure.values(`a${j}`)))).map(([a]) => a!);
    for (const [j, a] of [0.315, 0.009, 0.633, 0.043].entries()) {
      expect((await outputs())[j]).toBeCloseTo(a, 3);
    }
    const before = await outputs();
    await figure.root.locator('.pin-row button').first().click();
    await expect(page).toHaveURL(/softmax-bars\.z=12\.5,9,13\.2,10\.5/);
    for (const [j, a] of before.entries()) expect((await outputs())[j]).toBeCloseTo(a, 12);
    expect((await figure.values('sum'))[0]).toBeCloseTo(1, 14);
  });
}

test('softmax-bars: a bar opens its fraction, a term of the fraction its bar', async ({ page }) => {
  const figure = new FigureOnPage(page, 'softmax-bars');
  await figure.open('/softmax/');
  await figure.root.getByRole('button', { name: /^a₃/ }).click();
  await expect(figure.root.locator('.fraction')).toContainText('= 0.6334');
  await figure.root.locator('.fraction .term').nth(1).click();
  await expect(figure.root.getByRole('button', { name: /^a₂/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page).toHaveURL(/softmax-bars\.j=2/);
});

test('softmax-bars: z of ±1000 is fine, beyond that it is said in words', async ({ page }) => {
  const figure = new FigureOnPage(page, 'softmax-bars');
  await figure.open('/softmax/?softmax-bars.z=1000,-1000,999');
  await expect
    .poll(async () => (await figure.values('a1'))[0])
    .toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  await figure.root.getByRole('button', { name: 'add 10 to all' }).click();
  await expect(figure.root.getByRole('alert').last()).toContainText('beyond ±1000');
  await figure.open('/softmax/?softmax-bars.z=1,2,x');
  await expect(figure.problems()).toHaveCount(1);
});

test('two-class: equal to the last digits, and not so with three classes', async ({ page }) => {
  const figure = new FigureOnPage(page, 'two-class');
  await figure.open('/softmax/?two-class.z1=-3.5&two-class.z2=1.25');
  await expect.poll(async () => (await figure.values('softmax'))[0]).toBeCloseTo(0.0085779, 6);
  const value = async (key: string) => (await figure.values(key))[0]!;
  expect(Math.abs((await value('softmax')) / (await value('sigmoid')) - 1)).toBeLessThan(1e-12);
  expect(Math.abs((await value('likelihood')) / (await value('single')) - 1)).toBeLessThan(1e-12);
  expect(await value('ratio')).toBeCloseTo(2, 12);
  await figure.root.getByRole('radio', { name: 'three', exact: true }).check();
  await expect.poll(() => value('ratio')).not.toBeCloseTo(2, 3);
});

test('two-class: with three classes nothing below moves, and no curve is named by a number', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'two-class');
  await figure.open('/softmax/');
  const below = page.locator('figure#two-class + p');
  const top = () => below.evaluate((text) => text.getBoundingClientRect().top + scrollY);
  const before = await top();
  await figure.root.getByRole('radio', { name: 'three', exact: true }).check();
  await expect(figure.summary()).toContainText('three');
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  const names = await figure.root
    .locator('[data-line][data-name]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-name')));
  expect(names).toEqual(['cross-entropy over all', 'log-likelihood']);
  const ratio = figure.root.locator('.plot').last().locator('.dot');
  const height = await ratio.evaluate((dot: HTMLElement) => parseFloat(dot.style.bottom) / 100);
  expect(1 + 1.1 * height).toBeCloseTo((await figure.values('ratio'))[0]!, 3);
});

test('log-likelihood: the loss for the label that the reader names', async ({ page }) => {
  const figure = new FigureOnPage(page, 'log-likelihood');
  await figure.open('/softmax/');
  const [a] = await figure.values('a');
  // It opens where the network is wrong, so that there is a loss to see.
  expect(a).toBeGreaterThan(0.05);
  expect(a).toBeLessThan(0.5);
  await expect(figure.summary()).toContainText('For this 7 the output for the label 7');
  await figure.root.getByRole('button', { name: '1', exact: true }).click();
  await expect(page).toHaveURL(/log-likelihood\.label=1/);
  const [output] = await figure.values('a2');
  expect((await figure.values('loss'))[0]).toBeCloseTo(-Math.log(output!), 12);
  await expect(figure.summary()).toContainText('For this 7 the output for the label 1');
});
