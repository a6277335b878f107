import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

for (const page2 of ['/cross-entropy/', '/zh/cross-entropy/']) {
  test(`${page2}: loss-lab ends where the chapter says, from both starts`, async ({ page }) => {
    const lab = new FigureOnPage(page, 'loss-lab');
    await lab.open(`${page2}?loss-lab.w=0.6&loss-lab.b=0.9&loss-lab.epoch=300#loss-lab`);
    await expect
      .poll(async () => (await lab.values('crossEntropy output'))[0])
      .toBeCloseTo(0.0116382089689, 12);
    expect((await lab.values('crossEntropy loss'))[0]).toBeCloseTo(0.0117064630096, 12);
    expect(await lab.values('crossEntropy learnt')).toEqual([41]);
    await lab.open(`${page2}?loss-lab.epoch=300#loss-lab`);
    await expect
      .poll(async () => (await lab.values('crossEntropy output'))[0])
      .toBeCloseTo(0.0120087415108, 12);
    expect((await lab.values('crossEntropy loss'))[0]).toBeCloseTo(0.0120814289564, 12);
    expect((await lab.values('mse output'))[0]).toBeCloseTo(0.202848424268, 12);
    expect(await lab.values('crossEntropy learnt')).toEqual([50]);
  });
}

test('the first steps are matched: η 8.492 and epoch 7, η 447.4 and epoch 6', async ({ page }) => {
  const lab = new FigureOnPage(page, 'loss-lab');
  await lab.open('/cross-entropy/?loss-lab.match=step');
  await expect.poll(async () => (await lab.values('mse eta'))[0]).toBeCloseTo(8.492, 3);
  expect(await lab.values('mse learnt')).toEqual([7]);
  await lab.open('/cross-entropy/?loss-lab.match=step&loss-lab.w=4&loss-lab.b=4');
  await expect.poll(async () => (await lab.values('mse eta'))[0]).toBeCloseTo(447.4, 1);
  expect(await lab.values('mse learnt')).toEqual([6]);
});

test('the same time is matched, and what cannot be matched is said in words', async ({ page }) => {
  const lab = new FigureOnPage(page, 'loss-lab');
  await lab.open('/cross-entropy/?loss-lab.match=time');
  await expect.poll(() => lab.values('mse learnt')).toEqual([50]);
  await lab.open('/cross-entropy/?loss-lab.match=time&loss-lab.w=-3&loss-lab.b=-3');
  await expect(lab.summary()).toContainText('within 0.1 of the target already');
  await lab.open('/cross-entropy/?loss-lab.match=step&loss-lab.w=10&loss-lab.b=10');
  await expect(lab.summary()).toContainText('beyond the 10,000');
});

test('losses of two kinds stand in two panels, each with an axis of its own, on one clock', async ({
  page,
}) => {
  const lab = new FigureOnPage(page, 'loss-lab');
  await lab.open('/cross-entropy/?loss-lab.axis=loss&loss-lab.epoch=20#loss-lab');
  const panels = lab.root.locator('.plot');
  await expect(panels).toHaveCount(2);
  const values = [(await lab.values('mse loss'))[0]!, (await lab.values('crossEntropy loss'))[0]!];
  for (const [i, line, end] of [
    [0, 'mse0', 0.5],
    [1, 'crossEntropy0', 5],
  ] as const) {
    const panel = panels.nth(i);
    await expect(panel.locator('[data-line]')).toHaveCount(1);
    await expect(panel.locator(`[data-line=${line}]`)).toBeVisible();
    const [left, bottom] = await panel
      .locator('.dot')
      .evaluate(({ style }: HTMLElement) => [parseFloat(style.left), parseFloat(style.bottom)]);
    expect(left).toBeCloseTo((100 * 20) / 300, 1);
    expect(bottom).toBeCloseTo((100 * values[i]!) / end, 1);
  }
  await lab.unfold('more');
  await lab.root.getByRole('radio', { name: 'output a' }).check();
  await expect(panels).toHaveCount(1);
  // The column of Chinese text is the narrower one.
  await lab.open('/zh/cross-entropy/?loss-lab.axis=loss#loss-lab');
  await expect(panels).toHaveCount(2);
  const [left, right] = [await panels.first().boundingBox(), await panels.last().boundingBox()];
  expect(right!.y).toBe(left!.y);
  expect(right!.x).toBeGreaterThan(left!.x + left!.width);
});

test('a link in the text reruns loss-lab, a pin stays in the address', async ({ page }) => {
  const lab = new FigureOnPage(page, 'loss-lab');
  await lab.open('/cross-entropy/');
  await page.getByRole('link', { name: 'very badly wrong' }).click();
  await expect.poll(() => lab.values('crossEntropy learnt')).toEqual([63]);
  // It came to the text, with its plot only.
  await page.locator('[data-put-back]:visible').click();
  await lab.root.getByRole('button', { name: 'pin this start' }).click();
  await expect(page).toHaveURL(/loss-lab\.pin=4,4/);
  expect(await lab.paths()).toHaveLength(4);
});

test('the factors of every step of the derivation multiply to the same number, but the last', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'derivation');
  await figure.open('/cross-entropy/?derivation.w=3&derivation.x=0.5&derivation.y=0.25');
  const error = 1 / (1 + Math.exp(-3.5)) - 0.25;
  for (const [formula, wanted] of [
    ['(4)', error / 2],
    ['(5)', error / 2],
    ['(6)', error / 2],
    ['(6), cancelled', error / 2],
    ['(7)', error / 2],
    ['(8)', error],
  ] as const) {
    await figure.root.getByRole('radio', { name: formula, exact: true }).check();
    await expect.poll(async () => (await figure.values('product'))[0]).toBeCloseTo(wanted, 12);
    const factors = await figure.values('factor');
    expect(factors.reduce((product, factor) => product * factor, 1)).toBeCloseTo(wanted, 12);
  }
  await expect(page).toHaveURL(/derivation\.step=6/);
});

test('in (6) the slope leads as far one way as the denominator leads back', async ({ page }) => {
  const figure = new FigureOnPage(page, 'derivation');
  await figure.open('/cross-entropy/');
  const [slope, undo] = await figure.root
    .locator('li:is(.slope, .undo) .bar')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect()));
  expect(undo!.left).toBeCloseTo(slope!.left, 0);
  expect(undo!.width).toBeCloseTo(slope!.width, 0);
  expect(slope!.width).toBeGreaterThan(60);
});

test('pointing at a factor marks it in the formulas, in the sentence and in the picture', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'derivation');
  await figure.open('/cross-entropy/');
  const backgrounds = (factor: string) =>
    page
      .locator(`article .${factor}`)
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).backgroundColor))]);
  const clear = 'rgba(0, 0, 0, 0)';
  const word = page.locator('p > .factor.slope');
  await word.hover();
  await expect.poll(async () => (await backgrounds('slope')).includes(clear)).toBe(false);
  expect(await backgrounds('undo')).toEqual([clear]);
  await page.mouse.move(0, 0);
  await expect.poll(() => backgrounds('slope')).toEqual([clear]);
  await page.keyboard.press('Tab');
  await page.locator('p > .factor.undo').focus();
  await expect.poll(async () => (await backgrounds('undo')).includes(clear)).toBe(false);
  expect(await page.locator('.katex .factor.undo').count()).toBeGreaterThan(2);
});

test('the built loss lies on its closed form for every activation', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-builder');
  await figure.open('/cross-entropy/');
  for (const name of ['sigmoid', 'linear', 'tanh']) {
    await figure.root.getByRole('radio', { name }).check();
    const [difference] = await figure.values('difference');
    expect(difference).toBeLessThan(1e-6);
  }
});

test('(11) agrees with the numerical gradient, but not under MSE with a sigmoid', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'several-outputs');
  await figure.open('/cross-entropy/');
  expect((await figure.values('difference'))[0]).toBeLessThan(1e-6);
  expect((await figure.values('core'))[0]).toBeLessThan(1e-12);
  await figure.root.getByRole('radio', { name: 'sigmoid + MSE' }).check();
  await expect.poll(async () => (await figure.values('difference'))[0]).toBeGreaterThan(0.1);
  expect((await figure.values('core'))[0]).toBeLessThan(1e-12);
});

test('the linear run keeps to its law and says which way it goes', async ({ page }) => {
  const figure = new FigureOnPage(page, 'linear-run');
  await figure.open('/cross-entropy/');
  expect((await figure.values('difference'))[0]).toBeLessThan(1e-9);
  await expect(figure.summary()).toContainText('factor 0.7');
  await figure.open('/cross-entropy/?linear-run.eta=1');
  await expect(figure.summary()).toContainText('never settles');
  await figure.open('/cross-entropy/?linear-run.eta=1.1&linear-run.epochs=5000');
  await expect(figure.summary()).toContainText('no longer a finite number');
});

test('a linear run that diverges keeps its point in the plot, and says where that ends', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'linear-run');
  for (const [epoch, end, leaves] of [
    [1, '±40', 2],
    [8, '±2.00\u00a0×\u00a010⁸', 9],
  ] as const) {
    await figure.open(`/cross-entropy/?linear-run.eta=5&linear-run.epoch=${epoch}`);
    await expect(figure.summary()).toContainText(`From epoch ${leaves} on it is beyond ${end}`);
    const [left, bottom] = await figure.root
      .locator('.dot.mse')
      .evaluate(({ style }: HTMLElement) => [parseFloat(style.left), parseFloat(style.bottom)]);
    expect(left).toBeCloseTo((100 * epoch) / 30, 1);
    expect(bottom).toBeCloseTo(50 + (50 * 4 * (-9) ** epoch) / (epoch === 1 ? 40 : 2e8), 1);
    const path = (await figure.paths())[0]!;
    const [across, height] = path
      .match(/[\d.]+,[\d.]+$/)![0]
      .split(',')
      .map(Number);
    expect(across! / 1000).toBeGreaterThan(epoch / 30);
    // It leaves the plot at its edge, on the other side.
    expect(height).toBe(epoch === 1 ? 0 : 1000);
    await expect(figure.root.locator('.cursor')).toHaveAttribute(
      'd',
      new RegExp(`^M${Math.round((10000 * epoch) / 30) / 10},`),
    );
  }
  await expect(figure.root.locator('.dot.hollow.ink').first()).toBeVisible();
});

test('many-inputs learns OR, not XOR, and its gradient is what nudging gives', async ({ page }) => {
  const figure = new FigureOnPage(page, 'many-inputs');
  await figure.open('/cross-entropy/');
  for (const key of ['dw1', 'dw2', 'db']) {
    const [formula] = await figure.values(key);
    const [numerical] = await figure.values(`${key} numerical`);
    expect(formula).toBeCloseTo(numerical!, 8);
  }
  await expect(figure.summary()).toContainText('4 of 4 answers');
  await figure.root.getByRole('radio', { name: 'XOR' }).check();
  await expect(figure.summary()).not.toContainText('4 of 4 answers');
  await expect(page).toHaveURL(/many-inputs\.samples=/);
});

test('loss-shape: at a soft target the minimum is the entropy', async ({ page }) => {
  const figure = new FigureOnPage(page, 'loss-shape');
  await figure.open('/cross-entropy/?loss-shape.y=0.5&loss-shape.a=0.5');
  await expect.poll(async () => (await figure.values('crossEntropy'))[0]).toBeCloseTo(Math.LN2, 12);
  await expect(figure.summary()).toContainText('0.6931');
});
