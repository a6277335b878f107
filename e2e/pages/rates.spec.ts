// What the digits' networks read at thirteen rates: there when the page comes, and trained anew when a reader asks.
import { expect, test, type Page } from '@playwright/test';
import { digitPairs } from '../../src/experiments/digit-runs.ts';
import { accuraciesIn, rates, startNames } from '../../src/experiments/rate-sweep.ts';
import { finishedSweeps } from '../../src/measures/finished/sweep/sweeps.ts';
import { FigureOnPage, stateOf } from '../reading/figures.ts';
import { whole } from '../reading/share.ts';

async function opened(page: Page, query = '', path = '/practice/'): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, 'rates');
  await figure.open(path + query);
  return figure;
}
const status = ({ root }: FigureOnPage) => root.locator('.sweep-transport + p');
const train = ({ root }: FigureOnPage) => root.locator('.sweep-transport .main');
const stop = ({ root }: FigureOnPage) => root.getByRole('button', { name: 'stop' });

/** The built seeds' means at a rate after an epoch, start by start, and what seed 1 reads there. */
const wanted = (eta: number, epoch: number) =>
  startNames.flatMap((start) =>
    digitPairs.map((pair) => {
      const at = rates.findIndex((one) => one === eta);
      const shares = finishedSweeps().map(
        (sweep) => accuraciesIn(sweep, start, pair, at)![epoch - 1]!,
      );
      const mean = (shares[0]! + shares[1]! + shares[2]!) / 3;
      return { key: `${pair} ${start}`, mean, first: shares[0]! };
    }),
  );

async function shows(figure: FigureOnPage, eta: number, epoch: number): Promise<void> {
  for (const { key, mean } of wanted(eta, epoch)) {
    const shown = async () => (await figure.values(key))[0];
    await expect.poll(shown).toBeGreaterThan(mean - 1e-9);
    expect(await shown()).toBeLessThan(mean + 1e-9);
  }
}

test('it opens finished, at the rate of page 3, and an address opens any other', async ({
  page,
}) => {
  const figure = await opened(page);
  await shows(figure, 0.5, 5);
  await expect(figure.summary()).toContainText('MSE passes 80% from η = 2 to 5');
  await figure.open('/practice/?rates.eta=4&rates.epochs=1#rates');
  await shows(figure, 4, 1);
  await expect(figure.summary()).toContainText('MSE passes 80% nowhere');
  await expect(figure.summary()).toContainText('chaotic');
});

test('a rate is chosen by press or key, and opens in the digits', async ({ page }) => {
  const figure = await opened(page);
  const sliders = figure.root.getByRole('slider', { name: /^Rate to read out/ });
  await sliders.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(sliders.first()).toHaveAttribute('aria-valuetext', 'η = 1');
  await shows(figure, 1, 5);
  const box = (await sliders.last().boundingBox())!;
  const shareOf = (eta: number) => Math.log(eta / (0.003 / 1.25)) / Math.log(37.5 / (0.003 / 1.25));
  // Passing over the plot sets nothing.
  const before = await stateOf(figure);
  await sliders.last().hover({ position: { x: shareOf(0.1) * box.width, y: 20 } });
  await expect(figure.root.locator('.hairline-label')).toHaveText('η = 0.1');
  expect(await stateOf(figure)).toEqual(before);
  await sliders.last().click({ position: { x: shareOf(4.1) * box.width, y: 20 } });
  await expect(page).toHaveURL(/rates\.eta=4(&|#|$)/);
  await shows(figure, 4, 5);
  await figure.root.getByRole('link', { name: 'on page 3, saturated start, η = 4' }).click();
  await expect(page).toHaveURL(
    /\/softmax\/\?digits\.eta=4&digits\.start=saturated&digits\.epochs=5#digits$/,
  );
  await expect(page.locator('#digits').getByRole('textbox', { name: 'rate η, typed' })).toHaveValue(
    '4',
  );
});

test('what trains is fetched by a press, and gives the built networks again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const figure = await opened(page, '?rates.seed=1&rates.eta=0.003#rates');
  const heavy = () => asked.filter((url) => /digits\.bin|\.wasm|worker|crew/.test(url));
  expect(heavy()).toEqual([]);
  const paths = await figure.paths();
  await expect(train(figure)).toHaveText('train them here with seed 1');
  await train(figure).click();
  await expect(figure.root.locator('progress')).toBeVisible();
  const first = wanted(0.003, 5).map((one) => `${(100 * one.first).toFixed(1)}%`);
  await expect(figure.summary()).toContainText(
    `With seed 1 it is ${first.slice(0, 3).join(', ')} from the ordinary start, and ${first.slice(3).join(', ')}`,
    { timeout: 60_000 },
  );
  await stop(figure).click();
  await expect(status(figure)).toContainText(/Seed 1: stopped after \d+ of 78 networks/);
  await expect(figure.root.locator('progress')).toHaveCount(0);
  expect(heavy().filter((url) => url.includes('digits.bin'))).toHaveLength(1);
  // The built lines stay, and those of the seed lie with them.
  const now = await figure.paths();
  expect(now.length).toBe(paths.length + 6);
  expect(paths.filter((path) => !now.includes(path))).toEqual([]);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('all networks of a seed, trained in the page', whole, async ({ page }) => {
  test.setTimeout(240_000);
  const figure = await opened(page, '?rates.seed=2&rates.eta=5#rates');
  await train(figure).click();
  await expect(status(figure)).toContainText('all 78 networks trained in this page', {
    timeout: 200_000,
  });
  const second = finishedSweeps()[1]!;
  const shares = startNames.flatMap((start) =>
    digitPairs.map((pair) => accuraciesIn(second, start, pair, rates.indexOf(5))![4]!),
  );
  for (const share of shares)
    await expect(figure.summary()).toContainText(`${(100 * share).toFixed(1)}%`);
  // Three seeds with 13 rates and five epochs each come with the page, and now a fourth.
  await figure.use('data');
  await expect(figure.root.locator('.panel-row')).toContainText('of 260;');
});

test('where the digits do not come it says so, and trying again helps', async ({ page }) => {
  await page.route('**/digits.bin', (route) => route.fulfill({ status: 404 }));
  const figure = await opened(page);
  await train(figure).click();
  await expect(status(figure)).toContainText('could not be fetched');
  await expect(stop(figure)).toBeDisabled();
  await page.unroute('**/digits.bin');
  await expect(train(figure)).toHaveText('try again');
  await train(figure).click();
  await expect(status(figure)).toContainText('networks trained', { timeout: 60_000 });
  await stop(figure).click();
});

test('both languages show the same, and give it as a table', async ({ page }) => {
  const both: unknown[] = [];
  for (const path of ['/practice/', '/zh/practice/']) {
    const figure = await opened(page, '?rates.eta=3', path);
    both.push(await figure.paths());
    await shows(figure, 3, 5);
  }
  expect(both[1]).toEqual(both[0]);
  const figure = await opened(page);
  await figure.use('data');
  // The first row: seed 1, the smallest rate, one epoch.
  const table = figure.root.getByRole('region', { name: 'Numbers of this figure' });
  const first = wanted(0.003, 1).slice(0, 3);
  const cells = table.getByRole('row').nth(1).getByRole('cell');
  await expect(cells).toHaveText(['1', '0.0030', '1', ...first.map((one) => one.first.toFixed(4))]);
  await expect(figure.root.getByRole('combobox', { name: 'run' })).toContainText('saturated');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('curves, bands, numbers and the way to the digits are there', async ({ page }) => {
    await page.goto('/practice/');
    const figure = new FigureOnPage(page, 'rates');
    expect(await figure.paths()).toHaveLength(6);
    await expect(figure.root.locator('path.filled')).toHaveCount(6);
    await shows(figure, 0.5, 5);
    await expect(figure.root.locator('tfoot a').last()).toHaveAttribute(
      'href',
      /softmax\/\?digits\.eta=0\.5&digits\.start=saturated/,
    );
    await expect(figure.root.locator('button:visible')).toHaveCount(0);
  });
});
