import { expect, test, type Locator, type Page } from '@playwright/test';
import { trainDepth } from '../../src/core/depth/depth.ts';
import { waitingTime } from '../../src/core/neuron/waiting.ts';
import { depthRuns } from '../../src/experiments/depth-runs.ts';
import { misses } from '../numbers/reference/tolerance.ts';
import { FigureOnPage } from '../reading/figures.ts';
import { oneIn, whole } from '../reading/share.ts';

const second = 1000;
const script = (body: string) => ({ contentType: 'text/javascript', body });

/** What may be wrong with a worker: its script, and how long the page waits at least before it does without, in ms. */
const faults = {
  'cannot be loaded': { script: undefined, patience: 0 },
  'says nothing': { script: script(''), patience: 13 * second },
  'loads and then falls silent': { script: script('self.postMessage("ready");'), patience: 0 },
} as const;

async function spoil(page: Page, worker: string, fault: keyof typeof faults): Promise<void> {
  await page.clock.install();
  const { script: other } = faults[fault];
  await page.route(`**/${worker}.worker*`, (route) =>
    other ? route.fulfill(other) : route.abort(),
  );
}

/** Lets the page's time run until something is seen, but not before the page may have given the worker up. */
async function waitFor(seen: Locator, fault: keyof typeof faults): Promise<void> {
  const { patience } = faults[fault];
  if (patience > 0) {
    await seen.page().clock.runFor(patience);
    await expect(seen).toBeHidden();
  }
  await expect(async () => {
    if (fault !== 'cannot be loaded') await seen.page().clock.runFor(4 * second);
    await expect(seen).toBeVisible({ timeout: second });
  }).toPass();
  await expect.poll(() => seen.page().workers().length).toBe(0);
}

async function opened(page: Page, id: string, address: string): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, id);
  await figure.open(address);
  return figure;
}

const digits = (page: Page) => opened(page, 'digits', '/softmax/?digits.hidden=8&digits.epochs=2');
const main = (figure: FigureOnPage) => figure.root.locator('.digits-transport button').first();
const status = (figure: FigureOnPage) => figure.root.locator('.digits-transport + p');

for (const [i, fault] of (Object.keys(faults) as (keyof typeof faults)[]).entries()) {
  test(`depth trains on the page where its worker ${fault}`, oneIn(3, i), async ({ page }) => {
    await spoil(page, 'depth', fault);
    const figure = await opened(page, 'depth', '/choosing/?depth.layers=2#depth');
    await expect(figure.root).toContainText('Training all four pairs');
    await waitFor(figure.root.getByText('All four pairs trained in this page.'), fault);
    const wanted = [...trainDepth({ ...depthRuns.sigmoidDepth, layers: 2 })].at(-1)!;
    const loss = await figure.values('loss');
    expect(misses('loss', loss, [wanted.loss], { relative: 1e-9, absolute: 0 })).toEqual([]);
    await figure.root.getByRole('radio', { name: 'ReLU' }).check();
    await expect(figure.summary()).toContainText('over hidden ReLU units');
  });

  test(
    `the map of waiting times is computed on the page where its worker ${fault}`,
    oneIn(3, i + 2),
    async ({ page }) => {
      await spoil(page, 'waiting', fault);
      const figure = await opened(page, 'plateau-map', '/vanishing-gradient/?plateau-map.x=0.5');
      await waitFor(figure.root.getByText('worker could not start'), fault);
      await expect(figure.summary()).toContainText('With x = 0.5');
      await expect(figure.root).not.toContainText('Computing');
      const time = waitingTime({ loss: 'quadratic', eta: 0.15, x: 0.5, y: 0 }, 3, 0.1, 2000);
      expect(await figure.values('epochs')).toEqual([time]);
    },
  );

  test(
    `digits say so where their worker ${fault}, and trying again helps`,
    oneIn(3, i + 1),
    async ({ page }) => {
      await spoil(page, 'training', fault);
      const figure = await digits(page);
      await main(figure).click();
      await waitFor(figure.root.getByText('did not start the background work'), fault);
      await page.unroute('**/training.worker*');
      await expect(main(figure)).toHaveText('try again');
      await main(figure).click();
      await expect(status(figure)).toContainText('Trained in this page', { timeout: 60_000 });
    },
  );

  test(`a typed formula is answered where its worker ${fault}`, oneIn(3, i), async ({ page }) => {
    await spoil(page, 'formula', fault);
    const figure = await opened(page, 'own-pair', '/choosing/');
    const input = figure.root.locator('#own-pair-f');
    await input.fill('z');
    const isLoaded = fault === 'loads and then falls silent';
    const said = isLoaded ? 'took too long' : 'could not be loaded';
    await waitFor(figure.root.locator('#own-pair-f-message').getByText(said), fault);
    await page.unroute('**/formula.worker*');
    const again = figure.root.getByRole('button', { name: 'try again' });
    await expect(again).toHaveCount(isLoaded ? 0 : 1);
    if (!isLoaded) {
      await again.click();
      await expect(figure.root.locator('#own-pair-f-message')).toHaveText('');
      await expect(again).toHaveCount(0);
    }
    await input.fill('2*z');
    await expect(figure.root.locator('.own-verdict')).toHaveText('not defined everywhere');
  });
}

test('a pause may last, and the training goes on after it', async ({ page }) => {
  await page.clock.install();
  const figure = await opened(page, 'digits', '/softmax/?digits.hidden=100&digits.epochs=30');
  await main(figure).click();
  await expect(main(figure)).toHaveText('pause');
  await main(figure).click();
  await expect(main(figure)).toHaveText('go on');
  await page.clock.runFor(600 * second);
  await expect(status(figure)).toContainText('Paused at');
  await main(figure).click();
  await expect(main(figure)).toHaveText('pause');
  await figure.root.getByRole('button', { name: 'stop' }).click();
  await expect(status(figure)).toContainText('Stopped at');
});

test('the digits may be long on their way', whole, async ({ page }) => {
  await page.clock.install();
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/digits.bin', async (route) => {
    await sent;
    await route.continue();
  });
  const figure = await digits(page);
  await main(figure).click();
  // The page's time runs faster than the worker's, which is heard of once in a second.
  for (let time = 0; time < 35 * second; time += 7 * second) {
    await page.waitForTimeout(1.3 * second);
    await page.clock.runFor(7 * second);
  }
  await expect(status(figure)).toContainText('Fetching the digits');
  send();
  await expect(status(figure)).toContainText('Trained in this page', { timeout: 60_000 });
});

test('digits that stay on their way are said to, can be given up, and asked for again', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/digits.bin', () => undefined);
  const figure = await digits(page);
  await main(figure).click();
  await expect(figure.root).toContainText('Fetching the digits: 0 %');
  // The worker is heard of once in a second; the page's time runs faster.
  for (let time = 0; time < 28 * second; time += 7 * second) {
    await page.waitForTimeout(1.3 * second);
    await page.clock.runFor(7 * second);
  }
  await expect(status(figure)).toContainText(/Nothing more has come for 2\d seconds/);
  await figure.root.getByRole('button', { name: 'stop' }).click();
  await expect(status(figure)).toContainText('Stopped');
  await expect.poll(() => page.workers().length).toBe(0);
  await page.unroute('**/digits.bin');
  await main(figure).click();
  await expect(status(figure)).toContainText('Trained in this page', { timeout: 60_000 });
});
