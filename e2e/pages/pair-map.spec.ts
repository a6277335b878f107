import { expect, test } from '@playwright/test';
import { judge } from '../../src/core/pairs/judge.ts';
import { runPair } from '../../src/core/pairs/run.ts';
import { namedPair } from '../../src/core/pairs/view.ts';
import { pairActivations, pairLosses } from '../../src/experiments/pair-gradients.ts';
import { reasonFor } from '../../src/runs/pair/verdict-words.ts';
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
    // Told apart without colour: a safe pair's curve is thick, and only one that is not has a second curve or a cross.
    const safe = wanted.filter((verdict) => verdict === words.names.safe).length;
    await expect(cells.locator('path.thick')).toHaveCount(safe);
    await expect(cells.filter({ has: page.locator('path.thick') })).toHaveText(
      Array.from({ length: safe }, () => new RegExp(words.names.safe)),
    );
    const doubted = cells.filter({ has: page.locator('[data-line=deciding], .end') });
    await expect(doubted.filter({ hasText: words.names.safe })).toHaveCount(0);
    await expect(doubted.filter({ hasText: words.names.undefined })).toHaveCount(
      wanted.filter((verdict) => verdict === words.names.undefined).length,
    );
  });
}

for (const [address, language, words] of [
  ['/choosing/', 'en', verdicts],
  ['/zh/choosing/', 'zh', chineseVerdicts],
] as const) {
  test(`${language}: the reason that stands at the chart is that of the open pair`, async ({
    page,
  }) => {
    const figure = new FigureOnPage(page, 'pair-map');
    await figure.open(address);
    const reason = figure.root.locator('.reason');
    for (const [i, loss] of pairLosses.entries()) {
      const view = namedPair('relu', loss);
      const cell = figure.root
        .locator('.pair-cell')
        .nth(pairLosses.length * pairActivations.indexOf('relu') + i);
      await cell.click();
      const wanted = reasonFor(view, judge(view), opening, 'value', words);
      await expect(reason).toHaveText(wanted.replace('∂C/∂z', '∂C/\u2060∂z'));
      await expect(figure.root.locator('.gradient .katex').last()).toHaveText(
        (await cell.locator('.katex').textContent())!,
      );
    }
  });
}

/** Keys and where they lead from the open pair, sigmoid with MSE; at the edge the last one stays. */
const ways = [
  {
    width: 1280,
    keys: [
      ['ArrowRight', 'tanh + MSE'],
      ['ArrowDown', 'tanh + cross-entropy'],
      ['End', 'softmax + cross-entropy'],
      ['Home', 'linear + cross-entropy'],
      ['ArrowLeft', 'linear + cross-entropy'],
    ],
  },
  {
    width: 375,
    keys: [
      ['ArrowDown', 'tanh + MSE'],
      ['ArrowRight', 'tanh + cross-entropy'],
      ['Home', 'tanh + MSE'],
      ['End', 'tanh + log-likelihood'],
      ['ArrowRight', 'tanh + log-likelihood'],
    ],
  },
] as const;

for (const { width, keys } of ways) {
  test(`at ${width} px arrow keys go where they point, and the tab key passes the map in one step`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    const figure = new FigureOnPage(page, 'pair-map');
    await figure.open('/choosing/');
    const cell = (pair: string) => figure.root.getByRole('button', { name: `${pair}:` });
    const focused = figure.root.locator('.pair-cell:focus');
    const opened = cell('sigmoid + MSE');
    await opened.focus();
    for (const [key, pair] of keys) {
      await page.keyboard.press(key);
      await expect(cell(pair)).toBeFocused();
    }
    // Going there opens nothing, and is no step for the tab key.
    await expect(opened).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Tab');
    await expect(focused).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(opened).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(focused).toHaveCount(0);
    await page.keyboard.press('Tab');
    for (const [key] of keys) await page.keyboard.press(key);
    await page.keyboard.press('Space');
    await expect(figure.summary()).toContainText(`${keys.at(-1)![1]}: not defined everywhere.`);
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
