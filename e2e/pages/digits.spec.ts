import { expect, test, type Page } from '@playwright/test';
import { finishedDigits } from '../../src/measures/finished/digits.ts';
import { digitPairs, digitRuns } from '../../src/experiments/digit-runs.ts';
import { FigureOnPage } from '../reading/figures.ts';
import { oneIn, whole } from '../reading/share.ts';

/** A short run: one epoch with few hidden neurons. */
const short = '?digits.epochs=1&digits.hidden=8#digits';

async function opened(page: Page, query = ''): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, 'digits');
  await figure.open(`/softmax/${query}`);
  return figure;
}
const main = (figure: FigureOnPage) => figure.root.locator('.digits-transport button').first();
const trained = async (figure: FigureOnPage) =>
  expect(figure.root.locator('[role=status]').first()).toContainText('Trained in this page', {
    timeout: 60_000,
  });

test('the built run is the real one, and training here gives it again', async ({ page }) => {
  const figure = await opened(page);
  const wanted = digitPairs.map((pair) =>
    finishedDigits(digitRuns.saturatedDigits, pair).records.at(-1)!,
  );
  const shown = () =>
    Promise.all(digitPairs.map(async (pair) => (await figure.values(`${pair} accuracy`))[0]));
  expect(await shown()).toEqual(wanted.map(({ accuracy }) => accuracy));
  const paths = await figure.paths();
  await main(figure).click();
  await trained(figure);
  expect(await shown()).toEqual(wanted.map(({ accuracy }) => accuracy));
  const losses = await figure.values('logLikelihood loss');
  expect(losses[0]).toBeCloseTo(wanted[2]!.loss, 9);
  expect(await figure.paths()).toEqual(paths);
});

test('a link in the text shows the ordinary start, finished, without any training', async ({
  page,
}) => {
  const figure = await opened(page);
  await page.getByRole('link', { name: 'ordinary start' }).click();
  const wanted = digitPairs.map(
    (pair) => finishedDigits(digitRuns.ordinaryDigits, pair).records.at(-1)!.accuracy,
  );
  const shown = () =>
    Promise.all(digitPairs.map(async (pair) => (await figure.values(`${pair} accuracy`))[0]));
  await expect.poll(shown).toEqual(wanted);
  await expect(figure.summary()).toContainText('From the ordinary start');
  await expect(figure.root.locator('[role=status]').first()).toContainText(
    'when the page was made',
  );
});

test('paused and resumed it ends like a run that was not', whole, async ({ page }) => {
  // Long enough to be caught in the middle.
  const figure = await opened(page, '?digits.epochs=20&digits.hidden=8#digits');
  await main(figure).click();
  await trained(figure);
  const whole = await figure.values('crossEntropy loss');
  await main(figure).click();
  await expect(main(figure)).toHaveText('pause');
  await main(figure).click();
  await expect(main(figure)).toHaveText('go on');
  await expect(figure.root.locator('.digit-reader')).toBeVisible();
  await main(figure).click();
  await trained(figure);
  expect(await figure.values('crossEntropy loss')).toEqual(whole);
});

/** Bytes that the page holds after everything unreachable is thrown away, typed arrays included. */
async function heldBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

test('ten starts and stops leave no worker and no memory', whole, async ({ page }) => {
  const figure = await opened(page, '?digits.epochs=30#digits');
  const startAndStop = async (): Promise<void> => {
    await main(figure).click();
    await expect(main(figure)).toHaveText('pause');
    await figure.root.getByRole('button', { name: 'stop' }).click();
    await expect(figure.root.locator('[role=status]').first()).toContainText('Stopped at');
  };
  for (let round = 0; round < 3; round++) await startAndStop();
  const before = await heldBytes(page);
  for (let round = 0; round < 10; round++) await startAndStop();
  await expect.poll(() => page.workers().length).toBe(0);
  // One copy of the held-out digits alone is 0.8 MB: had each round kept its own, eight would be here.
  expect((await heldBytes(page)) - before).toBeLessThan(2e6);
});

test('hiding the tab pauses the training', async ({ page }) => {
  const figure = await opened(page, '?digits.epochs=30#digits');
  await main(figure).click();
  await expect(main(figure)).toHaveText('pause');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(main(figure)).toHaveText('go on');
});

test('a drawing by keys is read, and misread digits can be looked at', async ({ page }) => {
  const figure = await opened(page, '?digits.start=ordinary&digits.epochs=2#digits');
  await main(figure).click();
  await trained(figure);
  await page.locator('.draw-pad').focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
  const reading = figure.root.locator('.reading');
  await expect(reading).toContainText('Read as 1');
  await figure.root.getByRole('button', { name: '3', exact: true }).click();
  await expect(reading).toContainText('For the label 3');
  await page.locator('.draw-pad').focus();
  await page.keyboard.press('Backspace');
  await expect(reading).toHaveText('The sheet is blank.');
  await figure.root.getByRole('button', { name: 'Which ones does it get wrong?' }).click();
  const misread = figure.root.locator('.misread button').first();
  const [, label, read] = /a (\d), read as (\d)/.exec((await misread.getAttribute('title'))!)!;
  await misread.click();
  await expect(reading).toContainText(`Read as ${read}`);
  await expect(reading).toContainText(`For the label ${label}`);
});

for (const [i, [what, status, body, words]] of (
  [
    ['missing', 404, 'none', 'could not be fetched'],
    ['cut short', 200, 'half', 'arrived incomplete'],
    ['another file', 200, 'other', 'is not the one'],
  ] as const
).entries()) {
  test(
    `digits ${what}: said in words, and trying again helps`,
    oneIn(3, i + 2),
    async ({ page }) => {
      const { readFileSync } = await import('node:fs');
      const { gzipSync } = await import('node:zlib');
      const all = readFileSync('public/digits.bin');
      const bodies = {
        none: Buffer.from(''),
        half: all.subarray(0, 200_000),
        other: gzipSync(Buffer.alloc(2_355_000)),
      };
      await page.route('**/digits.bin', (route) => route.fulfill({ status, body: bodies[body] }));
      const figure = await opened(page, short);
      await main(figure).click();
      await expect(figure.root.locator('p.warn')).toContainText(words);
      await page.unroute('**/digits.bin');
      await expect(main(figure)).toHaveText('try again');
      await main(figure).click();
      await trained(figure);
    },
  );
}

test('where no worker starts, the page says so and logs nothing', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no workers here');
      }
    } as unknown as typeof Worker;
  });
  const figure = await opened(page, short);
  await main(figure).click();
  await expect(figure.root.locator('p.warn')).toContainText('did not start the background work');
  expect(said).toEqual([]);
  expect(await figure.paths()).toHaveLength(digitPairs.length);
});

test('the share of the digits that has come is told', whole, async ({ page }) => {
  const { readFileSync } = await import('node:fs');
  const { createServer } = await import('node:http');
  const all = readFileSync('public/digits.bin');
  let finish = (): void => undefined;
  // A server of its own, since what a route fulfils comes at once.
  const server = createServer((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' });
    response.write(all.subarray(0, all.length / 2));
    finish = () => response.end(all.subarray(all.length / 2));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await page.route('**/digits.bin', (route) =>
    route.request().url().includes(`:${port}`)
      ? route.continue()
      : route.fulfill({
          status: 302,
          headers: { location: `http://127.0.0.1:${port}/digits.bin` },
        }),
  );
  try {
    const figure = await opened(page, short);
    await main(figure).click();
    await expect(figure.root).toContainText('Fetching the digits: 50 %');
    await expect(figure.root.locator('.digits-transport progress')).toHaveJSProperty('value', 0.5);
    finish();
    await trained(figure);
  } finally {
    server.close();
  }
});

test('of two fingers on the sheet the first draws, and the second is ignored', async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 900, height: 800 },
  });
  const page = await context.newPage();
  const figure = await opened(page, short);
  await main(figure).click();
  await trained(figure);
  const pad = figure.root.locator('.draw-pad');
  await pad.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await pad.boundingBox())!;
  const finger = (id: number, across: number, down: number) => ({
    id,
    x: x + across * width,
    y: y + down * height,
  });
  const session = await context.newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: ReturnType<typeof finger>[]
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', finger(0, 0.2, 0.2));
  await touch('touchMove', finger(0, 0.2, 0.3));
  await touch('touchStart', finger(0, 0.2, 0.3), finger(1, 0.9, 0.9));
  for (const down of [0.4, 0.5, 0.6]) {
    await touch('touchMove', finger(0, 0.2, down), finger(1, 0.9, 1 - down));
  }
  // The second goes on alone, and comes down again.
  await touch('touchEnd', finger(1, 0.9, 0.4));
  await touch('touchMove', finger(1, 0.8, 0.8));
  await touch('touchEnd');
  const strokes = pad.locator('path');
  await expect(strokes).toHaveCount(1);
  const points = [...((await strokes.getAttribute('d')) ?? '').matchAll(/([\d.]+),([\d.]+)/g)];
  expect(points.length).toBeGreaterThan(2);
  for (const [, across] of points) expect(Number(across)).toBeCloseTo(20, -0.5);
  expect(Number(points.at(-1)?.[2])).toBeCloseTo(60, -0.5);
  // The next finger draws a line of its own.
  await touch('touchStart', finger(2, 0.7, 0.3));
  await touch('touchMove', finger(2, 0.7, 0.6));
  await touch('touchEnd');
  await expect(strokes).toHaveCount(2);
  await context.close();
});
