import { expect, test, type Page } from '@playwright/test';
import { readImage } from '../../src/core/classifier/evaluate.ts';
import { digitsOnDisk } from '../../src/digits/read.ts';
import { sparseOnDisk } from '../../src/digits/sparse.ts';
import { finishedDigits } from '../../src/measures/finished/digits.ts';
import { digitPairs, digitRuns, type DigitRunName } from '../../src/experiments/digit-runs.ts';
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
  expect(figure.root.locator('.digits-transport + p')).toContainText('Trained in this page', {
    timeout: 60_000,
  });

for (const isFast of [true, false]) {
  const how = isFast ? 'with the fast kernel' : 'where the fast kernel does not come';
  test(`the built run is the real one, and training here gives it again, ${how}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    if (!isFast) await page.route('**/*.wasm', (route) => route.abort());
    const figure = await opened(page);
    expect(asked.filter((url) => url.includes('.wasm'))).toEqual([]);
    const wanted = digitPairs.map((pair) =>
      finishedDigits(digitRuns.saturatedDigits, pair).records.at(-1)!,
    );
    const shown = () =>
      Promise.all(digitPairs.map(async (pair) => (await figure.values(`${pair} accuracy`))[0]));
    expect(await shown()).toEqual(wanted.map(({ accuracy }) => accuracy));
    const paths = await figure.paths();
    await main(figure).click();
    await trained(figure);
    expect(asked.filter((url) => url.includes('.wasm'))).toHaveLength(1);
    expect(await shown()).toEqual(wanted.map(({ accuracy }) => accuracy));
    for (const [i, pair] of digitPairs.entries()) {
      expect(await figure.values(`${pair} loss`)).toEqual([wanted[i]!.loss]);
    }
    expect(await figure.paths()).toEqual(paths);
  });
}

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
  await readsAsBuilt(figure, 'ordinaryDigits');
  await expect(figure.summary()).toContainText('From the ordinary start');
  await expect(figure.root.locator('.digits-transport + p')).toContainText(
    'when the page was made',
  );
});

const names = { quadratic: 'MSE', crossEntropy: 'cross-entropy', logLikelihood: 'log-likelihood' };
const row = (figure: FigureOnPage, pair: keyof typeof names) =>
  figure.root.locator('.network').filter({ hasText: names[pair] });
const outputsOf = (figure: FigureOnPage, pair: keyof typeof names) =>
  row(figure, pair)
    .locator('ol output')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
const pad = (figure: FigureOnPage) => figure.root.locator('.draw-pad');

/** Draws with the mouse through points given as shares of the pad. */
async function draw(figure: FigureOnPage, points: readonly (readonly [number, number])[]) {
  await pad(figure).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await pad(figure).boundingBox())!;
  const { mouse } = figure.page;
  const [first = [0, 0], ...rest] = points.map(
    ([a, b]) => [x + a * width, y + b * height] as const,
  );
  await mouse.move(...first);
  await mouse.down();
  for (const point of rest) await mouse.move(...point, { steps: 6 });
  await mouse.up();
}
const seven = [
  [0.3, 0.25],
  [0.62, 0.25],
  [0.45, 0.7],
] as const;

/** What the chapter's three networks make of the 7 that comes with the page. */
function builtReadings(run: DigitRunName) {
  const [s, { heldOut }] = [0, digitsOnDisk()];
  expect(heldOut.labels[s]).toBe(7);
  return digitPairs.map((pair) => {
    const { classifier } = finishedDigits(digitRuns[run], pair);
    return { pair, ...readImage(classifier, sparseOnDisk().heldOut, s) };
  });
}

async function readsAsBuilt(figure: FigureOnPage, run: DigitRunName): Promise<void> {
  for (const { pair, outputs, losses } of builtReadings(run)) {
    await expect.poll(() => outputsOf(figure, pair)).toEqual([...outputs]);
    const best = outputs.indexOf(Math.max(...outputs));
    await expect(row(figure, pair)).toContainText(`reads ${best}`);
    await expect(row(figure, pair)).toContainText(best === 7 ? 'right' : 'wrong');
    if (pair === 'logLikelihood')
      expect(await figure.values('logLikelihood of label')).toEqual([losses[7]]);
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a held-out 7 stands there, read by the three networks, and MSE fails on it', async ({
    page,
  }) => {
    await page.goto('/softmax/');
    const figure = new FigureOnPage(page, 'digits');
    await readsAsBuilt(figure, 'saturatedDigits');
    await expect(row(figure, 'quadratic')).toContainText('wrong');
    await expect(figure.root).toContainText('All but MSE read it right.');
    await expect(figure.root).toContainText('held-out digit 1 of 1000, a 7');
    await expect(figure.root.locator('.pixel-image path').first()).toBeVisible();
    await expect(figure.root.locator('button:visible')).toHaveCount(0);
    await expect(figure.root.getByText('draw here')).toBeHidden();
  });
});

test('the first stroke fetches the digits and trains, and the three rows read the drawing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const figure = await opened(page, '?digits.hidden=10&digits.epochs=2#digits');
  // Near, and not yet at it.
  await pad(figure).hover();
  await expect(figure.root.locator('.digits-transport .main')).toHaveText('train it here');
  expect(asked.filter((url) => url.includes('digits.bin'))).toEqual([]);
  await draw(figure, seven);
  await expect(pad(figure).locator('path')).toHaveCount(1);
  // While it trains the rows read already: from the saturated start MSE says 0 to everything.
  await expect(row(figure, 'quadratic')).toContainText('reads 0', { timeout: 60_000 });
  await trained(figure);
  expect(asked.filter((url) => url.includes('digits.bin'))).toHaveLength(1);
  await expect(row(figure, 'crossEntropy')).toContainText('reads 7');
  await expect(row(figure, 'logLikelihood')).toContainText('reads 7');
  await expect(figure.root).toContainText('All but MSE read 7');
  const a = await outputsOf(figure, 'logLikelihood');
  expect(a.reduce((sum, value) => sum + value)).toBeCloseTo(1, 9);
  // Of a drawing −ln a is known once the reader says what it is.
  await expect(row(figure, 'logLikelihood')).not.toContainText('−ln');
  await figure.root.getByRole('combobox', { name: 'this is a' }).selectOption('7');
  await expect(row(figure, 'logLikelihood')).toContainText('right');
  const [loss] = await figure.values('logLikelihood of label');
  expect(loss).toBeCloseTo(-Math.log(a[7]!), 9);
  // A further stroke is read by the same networks.
  await draw(figure, [
    [0.3, 0.5],
    [0.6, 0.5],
  ]);
  await expect(pad(figure).locator('path')).toHaveCount(2);
  await expect.poll(() => outputsOf(figure, 'logLikelihood')).not.toEqual(a);
  expect(asked.filter((url) => url.includes('digits.bin'))).toHaveLength(1);
});

test('once the reader has asked for networks, a moved rate trains them anew', async ({ page }) => {
  const figure = await opened(page, short);
  await figure.root.getByRole('button', { name: 'next', exact: true }).click();
  await trained(figure);
  await expect(figure.root).toContainText('held-out digit 2 of 1000, a 2');
  const before = await figure.values('crossEntropy loss');
  await figure.root.getByRole('slider', { name: /^rate/ }).press('ArrowLeft');
  await expect.poll(() => figure.values('crossEntropy loss')).not.toEqual(before);
  await trained(figure);
  await expect(figure.root.locator('.digits-transport + p')).not.toContainText('have changed');
});

test('while the rate is dragged the networks are trained at a glance, and whole at rest', async ({
  page,
}) => {
  const figure = await opened(page, '?digits.hidden=10#digits');
  await main(figure).click();
  await trained(figure);
  const slider = figure.root.getByRole('slider', { name: /^rate/ });
  await slider.focus();
  const seen = new Set<number | undefined>();
  const isRedrawn = async () => {
    // Never at rest for the 200 ms after which the whole training begins.
    await page.keyboard.press('ArrowRight');
    seen.add((await figure.values('crossEntropy loss'))[0]);
    return seen.size;
  };
  await expect.poll(isRedrawn, { intervals: [50], timeout: 60_000 }).toBeGreaterThan(4);
  const eta = Number(await figure.root.getByRole('textbox', { name: /^rate.*typed/ }).inputValue());
  const wanted = { ...digitRuns.saturatedDigits, hidden: 10, eta };
  const whole = digitPairs.map((pair) => finishedDigits(wanted, pair).records);
  for (const [i, pair] of digitPairs.entries()) {
    await expect
      .poll(() => figure.values(`${pair} loss`), { timeout: 60_000 })
      .toEqual([whole[i]!.at(-1)!.loss]);
  }
  // A record for every 500 digits again, where a glance has one an epoch.
  await expect(figure.root.getByRole('slider', { name: 'epoch' })).toHaveAttribute(
    'aria-valuemax',
    `${whole[0]!.length - 1}`,
  );
});

test('a link to a large rate shows at once how MSE is thrown out of its start', async ({
  page,
}) => {
  const figure = await opened(page);
  await page.locator('a[data-rerun][href*="digits.eta=3"]').click();
  await expect(figure.summary()).toContainText('From the saturated start');
  const shown = async () =>
    Promise.all(digitPairs.map(async (pair) => (await figure.values(`${pair} accuracy`))[0]));
  const wanted = digitPairs.map(
    (pair) => finishedDigits(digitRuns.leapingDigits, pair).records.at(-1)!.accuracy,
  );
  expect(wanted[0]).toBeGreaterThan(Math.max(wanted[1]!, wanted[2]!));
  await expect.poll(shown).toEqual(wanted);
  await readsAsBuilt(figure, 'leapingDigits');
});

test('paused and resumed it ends like a run that was not', whole, async ({ page }) => {
  // Long enough to be caught in the middle.
  const figure = await opened(page, '?digits.epochs=30&digits.hidden=100#digits');
  await main(figure).click();
  await trained(figure);
  const whole = await figure.values('crossEntropy loss');
  await main(figure).click();
  await expect(main(figure)).toHaveText('pause');
  await main(figure).click();
  await expect(main(figure)).toHaveText('go on');
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
  const figure = await opened(page, '?digits.epochs=30&digits.hidden=100#digits');
  const startAndStop = async (): Promise<void> => {
    await main(figure).click();
    await expect(main(figure)).toHaveText('pause');
    await figure.root.getByRole('button', { name: 'stop' }).click();
    await expect(figure.root.locator('.digits-transport + p')).toContainText('Stopped at');
  };
  for (let round = 0; round < 3; round++) await startAndStop();
  const before = await heldBytes(page);
  for (let round = 0; round < 10; round++) await startAndStop();
  await expect.poll(() => page.workers().length).toBe(0);
  // One copy of the held-out digits alone is 0.8 MB: had each round kept its own, eight would be here.
  expect((await heldBytes(page)) - before).toBeLessThan(2e6);
});

test('hiding the tab pauses the training', async ({ page }) => {
  const figure = await opened(page, '?digits.epochs=30&digits.hidden=100#digits');
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
  await pad(figure).focus();
  // What the keys need is fetched when the focus comes.
  await expect(async () => {
    await page.keyboard.press('ArrowUp');
    await expect(figure.root.getByText('The pen is up.')).toBeAttached({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Space');
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
  await trained(figure);
  for (const pair of digitPairs) await expect(row(figure, pair)).toContainText('reads 1');
  await expect(figure.root).toContainText('All three read 1.');
  await figure.root.getByRole('combobox').selectOption('3');
  await expect(row(figure, 'logLikelihood')).toContainText('wrong');
  await pad(figure).focus();
  await page.keyboard.press('Backspace');
  await expect(row(figure, 'crossEntropy')).toContainText('The sheet is blank.');
  await figure.root.getByRole('button', { name: 'Which ones does softmax get wrong?' }).click();
  const misread = figure.root.locator('.misread button').first();
  const [, label, read] = /a (\d), read as (\d)/.exec((await misread.getAttribute('title'))!)!;
  await misread.click();
  await expect(row(figure, 'logLikelihood')).toContainText(`reads ${read}`);
  await expect(row(figure, 'logLikelihood')).toContainText('wrong');
  await expect(figure.root).toContainText(`, a ${label}`);
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
  const sheet = pad(figure);
  await sheet.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await sheet.boundingBox())!;
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
  const strokes = sheet.locator('path');
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
