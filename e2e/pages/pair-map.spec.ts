import { expect, test } from '@playwright/test';
import { judge } from '../../src/core/pairs/judge.ts';
import { runPair } from '../../src/core/pairs/run.ts';
import { namedPair } from '../../src/core/pairs/view.ts';
import { pairActivations, pairLosses } from '../../src/experiments/pair-gradients.ts';
import { en } from '../../src/strings/pair-map.ts';
import { en as verdicts, zh as chineseVerdicts } from '../../src/strings/verdicts.ts';
import { FigureOnPage } from '../reading/figures.ts';

const opening = { z0: 4, y: 0, eta: 0.15, epochs: 300 };

for (const [address, words] of [
  ['/choosing/', verdicts],
  ['/zh/choosing/', chineseVerdicts],
] as const) {
  test(`${address}: each cell has the verdict that the core gives, its gradient and its run`, async ({
    page,
  }) => {
    const figure = new FigureOnPage(page, 'pair-map');
    await figure.open(address);
    const cells = figure.root.locator('.pair-cell');
    const wanted = pairActivations.flatMap((activation) =>
      pairLosses.map((loss) => words.names[judge(namedPair(activation, loss)).verdict]),
    );
    await expect(cells).toHaveCount(wanted.length);
    await expect(cells.locator('.pair-verdict')).toHaveText(wanted);
    await expect(cells.locator('.pair-gradient .katex')).toHaveCount(wanted.length);
    const finite = pairActivations.flatMap((activation) =>
      pairLosses.map((loss) => runPair(namedPair(activation, loss), opening).output.length > 0),
    );
    await expect(cells.locator('path[data-line=spark]')).toHaveCount(finite.filter(Boolean).length);
  });
}

test('a cell opens its pair in the large run, by keyboard, and the address holds it', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'pair-map');
  await figure.open('/choosing/');
  const run = (loss: 'quadratic' | 'crossEntropy'): number =>
    runPair(namedPair('sigmoid', loss), opening).output.at(-1)!;
  expect((await figure.values('output'))[0]).toBeCloseTo(run('quadratic'), 12);
  // The loss of the output that is drawn, and of no other.
  expect((await figure.values('loss'))[0]).toBeCloseTo(run('quadratic') ** 2 / 2, 12);
  const cell = figure.root.getByRole('button', { name: /^sigmoid \+ cross-entropy/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/pair-map\.loss=crossEntropy/);
  await expect
    .poll(async () => (await figure.values('output'))[0])
    .toBeCloseTo(run('crossEntropy'), 12);
  await expect(figure.summary()).toContainText('sigmoid + cross-entropy: safe from stalling.');
});

test('one control moves all starts, and the address holds them', async ({ page }) => {
  const figure = new FigureOnPage(page, 'pair-map');
  await figure.open('/choosing/');
  const sparks = () =>
    figure.root
      .locator('path[data-line=spark]')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  const before = await sparks();
  const field = figure.root.getByRole('textbox', { name: en.settings.z });
  await field.fill('-2.5');
  await field.press('Enter');
  await expect(page).toHaveURL(/pair-map\.z=-2\.5/);
  await expect.poll(sparks).not.toEqual(before);
  await field.fill('five');
  await expect(figure.root.locator('#pair-map-z-message')).toContainText('Not a number');
  await expect(figure.summary()).toContainText('From z₀ = −2.5');
});

test('a link in the text shows a ReLU that never moves', async ({ page }) => {
  const figure = new FigureOnPage(page, 'pair-map');
  await figure.open('/choosing/');
  await page.getByRole('link', { name: /start at/ }).click();
  await expect(figure.summary()).toContainText('ReLU + MSE: can stall.');
  await expect.poll(async () => (await figure.values('output'))[0]).toBe(0);
  expect((await figure.values('delta'))[0]).toBe(0);
  await page.goBack();
  await expect(figure.summary()).toContainText('sigmoid + MSE: can stall.');
});

test('a rate at which a pair leaves the finite numbers is said in words with its epoch', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'pair-map');
  await figure.open('/choosing/?pair-map.activation=linear&pair-map.eta=100&pair-map.epochs=1000');
  const { endedAt } = runPair(namedPair('linear', 'quadratic'), {
    ...opening,
    eta: 100,
    epochs: 1000,
  });
  await expect(figure.summary()).toContainText(`at epoch ${endedAt} the numbers overflow`);
  await expect(figure.summary()).toContainText('It diverges: from epoch 1 on');
  await expect(figure.summary()).toContainText('for this pair η = 100 is too large');
  expect((await figure.paths()).length).toBeGreaterThan(0);
});

test('an unknown pair in the address is answered in words', async ({ page }) => {
  const figure = new FigureOnPage(page, 'pair-map');
  await figure.open('/choosing/?pair-map.activation=cosine&pair-map.z=1e9');
  await expect(figure.problems()).toHaveCount(2);
});
