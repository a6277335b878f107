import { expect, test, type Page } from '@playwright/test';
import { trainDepth, type DepthExperiment, type DepthRecord } from '../../src/core/depth/depth.ts';
import { fallPerLayer } from '../../src/core/depth/norms.ts';
import { depthPairs, depthRuns } from '../../src/experiments/depth-runs.ts';
import { misses } from '../numbers/reference/tolerance.ts';
import { oneIn, whole } from '../reading/share.ts';
import { FigureOnPage } from '../reading/figures.ts';

const engines = { relative: 1e-9, absolute: 0 };
/** The chapter's hidden layers and the output layer. */
const allLayers = depthRuns.sigmoidDepth.layers + 1;
const recordsOf = (experiment: DepthExperiment): DepthRecord[] => [...trainDepth(experiment)];

async function opened(page: Page, query = '', path = '/choosing/'): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, 'depth');
  await figure.open(`${path}${query}`);
  return figure;
}

async function norms(figure: FigureOnPage, layers = allLayers): Promise<number[]> {
  const each = Array.from({ length: layers }, (_, l) => figure.values(`norm ${l + 1}`));
  return (await Promise.all(each)).flat();
}

const trained = (figure: FigureOnPage) =>
  expect(figure.root.locator('.depth-progress .soft')).toHaveText(
    'All four pairs trained in this page.',
    { timeout: 60_000 },
  );

const slider = (figure: FigureOnPage) => figure.root.locator('.transport input[type=range]');

test('the built figure is the real run, and training it here gives it again', async ({ page }) => {
  const figure = await opened(page);
  const last = recordsOf(depthRuns.sigmoidDepth).at(-1)!;
  expect(await norms(figure)).toEqual([...last.norms]);
  expect(await figure.values('loss')).toEqual([last.loss]);
  expect(await figure.values('fall')).toEqual([fallPerLayer(last.norms)]);
  const paths = await figure.paths();
  // Every pair, the chosen one before training, and the signal.
  expect(paths).toHaveLength(depthPairs.length + 2);
  const signals = last.signals.map((_, l) => figure.values(`signal ${l}`));
  expect((await Promise.all(signals)).flat()).toEqual([...last.signals]);
  await figure.root.getByRole('button', { name: 'step' }).hover();
  await trained(figure);
  expect(misses('‖δ‖', await norms(figure), last.norms, engines)).toEqual([]);
  expect(await figure.paths()).toEqual(paths);
});

for (const [i, [query, change, epoch]] of (
  [
    ['hidden=relu', { hidden: 'relu', gain: 2 }, 200],
    [
      'hidden=tanh&depth.layers=3&depth.pair=quadratic',
      { hidden: 'tanh', layers: 3, pair: 'quadratic' },
      200,
    ],
    ['start=small&depth.pair=linear&depth.epoch=7', { gain: 0.01, pair: 'linear' }, 7],
    [
      'seed=5&depth.eta=0.5&depth.epochs=30&depth.pair=logLikelihood',
      { seed: 5, eta: 0.5, epochs: 30, pair: 'logLikelihood' },
      30,
    ],
  ] as const
).entries()) {
  test(`depth.${query} is trained as it is asked for`, oneIn(2, i), async ({ page }) => {
    const figure = await opened(page, `?depth.${query}#depth`);
    await trained(figure);
    const experiment: DepthExperiment = { ...depthRuns.sigmoidDepth, ...change };
    const wanted = recordsOf(experiment)[epoch]!;
    expect(misses('‖δ‖', await norms(figure, wanted.norms.length), wanted.norms, engines)).toEqual(
      [],
    );
    expect(misses('loss', await figure.values('loss'), [wanted.loss], engines)).toEqual([]);
    await expect(figure.summary()).toContainText(`At epoch ${epoch},`);
  });
}

test('keys move the epoch, it is kept in the address, and Back from a rerun returns', async ({
  page,
}) => {
  const figure = await opened(page);
  await slider(figure).last().focus();
  await trained(figure);
  await page.keyboard.press('Home');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/depth\.epoch=3/);
  const wanted = recordsOf({ ...depthRuns.sigmoidDepth, epochs: 3 })[3]!;
  expect(misses('‖δ‖', await norms(figure), wanted.norms, engines)).toEqual([]);
  await page.locator('a.rerun[href*="hidden=relu"]').first().click();
  await expect(figure.summary()).toContainText('over hidden ReLU units');
  await expect(figure.summary()).toContainText('keeps its size');
  await page.goBack();
  await expect(figure.summary()).toContainText('At epoch 3,');
  // It came to the text, with its plot only.
  await page.locator('[data-put-back]:visible').click();
  await figure.use('original settings');
  await expect(page).not.toHaveURL(/depth\./);
  await expect(figure.summary()).toContainText('At epoch 200,');
});

test(
  'Back from a link brings the opening run back, without the figure having been touched',
  whole,
  async ({ page }) => {
    const figure = await opened(page);
    const before = await figure.values('loss');
    const link = page.locator('a.rerun[href*="hidden=relu"]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(figure.summary()).toContainText('over hidden ReLU units');
    await page.goBack();
    await expect(figure.summary()).toContainText('over hidden sigmoid units');
    await expect.poll(async () => figure.values('loss')).toEqual(before);
  },
);

test(
  'played from the start, it runs through the epochs and can be paused',
  whole,
  async ({ page }) => {
    const figure = await opened(page, '?depth.layers=2#depth');
    await trained(figure);
    await figure.root.getByRole('button', { name: 'run', exact: true }).click();
    const epoch = async () => Number(await slider(figure).last().inputValue());
    await expect.poll(epoch).toBeLessThan(150);
    await expect.poll(epoch).toBeGreaterThan(10);
    await figure.root.getByRole('button', { name: 'pause' }).click();
    const stood = await epoch();
    expect(stood).toBeLessThan(200);
    const wanted = recordsOf({ ...depthRuns.sigmoidDepth, layers: 2, epochs: stood })[stood]!;
    expect(misses('‖δ‖', await norms(figure, 3), wanted.norms, engines)).toEqual([]);
  },
);

test('the pair changes which curve is thick and nothing is trained for it', async ({ page }) => {
  const figure = await opened(page, '?depth.epoch=0#depth');
  await figure.root.getByRole('radio', { name: 'sigmoid + MSE' }).check();
  const thick = figure.root.locator('path.thick');
  await expect(thick).toHaveAttribute('data-line', 'quadratic');
  await figure.root.getByRole('radio', { name: 'linear + MSE' }).check();
  await expect(thick).toHaveAttribute('data-line', 'linear');
  // A curve of MSE is solid, whatever the output.
  await expect(thick).not.toHaveAttribute('stroke-dasharray', /\d/);
  const wanted = recordsOf({ ...depthRuns.sigmoidDepthLinear, epochs: 0 })[0]!;
  expect(misses('‖δ‖', await norms(figure), wanted.norms, engines)).toEqual([]);
});

test('a run that diverges is said to, and its finite part stays drawn', whole, async ({ page }) => {
  const figure = await opened(page, '?depth.hidden=relu&depth.pair=linear&depth.eta=0.5#depth');
  await trained(figure);
  const records = recordsOf({ ...depthRuns.reluDepth, pair: 'linear', eta: 0.5 });
  await expect(figure.summary()).toContainText(
    `linear + MSE diverges: at epoch ${records.length} its loss`,
  );
  expect(
    misses('‖δ‖', await norms(figure), records.at(-1)!.norms, { relative: 1e-6, absolute: 0 }),
  ).toEqual([]);
  for (const path of await figure.paths()) expect(path).toMatch(/^M[\d.,L-]+$/);
  await figure.root.getByRole('radio', { name: 'softmax + log-likelihood' }).check();
  await expect(figure.summary()).toContainText('At epoch 200, with softmax');
  await expect(figure.summary()).toContainText('linear + MSE diverges');
});

test('where every ReLU is silent the norm is 0 in words, and the line ends there', async ({
  page,
}) => {
  const query = 'hidden=relu&depth.layers=3&depth.eta=10&depth.epochs=20';
  const records = recordsOf({ ...depthRuns.reluDepth, layers: 3, eta: 10, epochs: 20 });
  const silent = records.findIndex((record) => record.norms[0] === 0);
  expect(silent).toBeGreaterThan(0);
  const figure = await opened(page, `?depth.${query}&depth.epoch=${silent}#depth`);
  await trained(figure);
  await expect(figure.summary()).toContainText('down to the input it is exactly 0');
  expect((await figure.values('norm 1'))[0]).toBe(0);
  for (const path of await figure.paths()) expect(path).not.toMatch(/NaN|Infinity/);
  await expect(figure.root.locator('output[data-of="fall"]')).toHaveCount(0);
});

test('a training can be stopped, keeps what it has come to, and be taken up anew', async ({
  page,
}) => {
  const figure = await opened(page, '?depth.epochs=2000&depth.epoch=2000#depth');
  const status = figure.root.locator('.depth-progress .soft');
  await expect(status).toContainText('Training all four pairs');
  await figure.root.getByRole('button', { name: 'stop' }).click();
  await expect(status).toHaveText(/^Stopped at epoch [\d,]+\.$/);
  const reached = Number((await status.innerText()).replace(/\D/g, ''));
  expect(reached).toBeLessThan(2000);
  const shown = await norms(figure);
  const wanted = recordsOf({ ...depthRuns.sigmoidDepth, epochs: reached }).at(-1)!;
  expect(misses('‖δ‖', shown, wanted.norms, engines)).toEqual([]);
  await expect.poll(() => norms(figure)).toEqual(shown);
  await figure.root.getByRole('button', { name: 'train again' }).click();
  await expect(status).toContainText('Training all four pairs');
});

test(
  'dragging through many settings ends at the last, with one worker',
  whole,
  async ({ page }) => {
    const figure = await opened(page);
    await page.locator('#depth-layers').focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    await trained(figure);
    const wanted = recordsOf({ ...depthRuns.sigmoidDepth, layers: 2 }).at(-1)!;
    expect(misses('‖δ‖', await norms(figure, 3), wanted.norms, engines)).toEqual([]);
    expect(page.workers()).toHaveLength(1);
  },
);

for (const [i, [what, block]] of (
  [
    ['cannot be made', 'throw new Error("no workers here");'],
    ['dies', 'setTimeout(() => this.dispatchEvent(new Event("error", { cancelable: true })));'],
  ] as const
).entries()) {
  test(
    `where a worker ${what}, the page trains by itself and logs nothing`,
    oneIn(2, i),
    async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.addInitScript(
        `window.Worker = class extends EventTarget { constructor() { super(); ${block} } postMessage() {} terminate() {} };`,
      );
      const figure = await opened(page, '?depth.layers=2#depth');
      await trained(figure);
      const wanted = recordsOf({ ...depthRuns.sigmoidDepth, layers: 2 }).at(-1)!;
      expect(misses('‖δ‖', await norms(figure, 3), wanted.norms, engines)).toEqual([]);
      expect(said).toEqual([]);
    },
  );
}

test('a value that cannot be used is answered in words', async ({ page }) => {
  const figure = await opened(page, '?depth.layers=12&depth.pair=hinge#depth');
  await expect(figure.problems()).toHaveText([
    'layers = 12 is above what the figure allows; 10 is used.',
    'pair = “hinge” is not an option; crossEntropy is used.',
  ]);
});

test('the CSV has every epoch and layer unrounded; the programs are those of the epoch', async ({
  page,
}) => {
  const figure = await opened(page, '?depth.layers=2&depth.epochs=50&depth.epoch=40#depth');
  await trained(figure);
  await figure.use('data');
  const saving = page.waitForEvent('download');
  await figure.root.getByRole('button', { name: 'save as CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
  const [header, ...rows] = Buffer.concat(chunks).toString().trim().split('\n');
  expect(header).toBe('epoch,loss,delta1,delta2,delta3,signal0,signal1,signal2');
  const wanted = recordsOf({ ...depthRuns.sigmoidDepth, layers: 2, epochs: 50 });
  expect(rows).toHaveLength(wanted.length);
  const { epoch, loss, norms: all, signals } = wanted[40]!;
  const row = rows[40]!.split(',').map(Number);
  expect(misses('row', row, [epoch, loss, ...all, ...signals], engines)).toEqual([]);
  expect(row.slice(2, 5)).toEqual(await norms(figure, 3));
  await figure.use('code');
  await expect(figure.root.locator('pre')).toHaveCount(2);
  for (const text of await figure.root.locator('pre').allInnerTexts()) {
    expect(text).toContain('sizes = [30] + [30] * 2 + [10]');
    expect(text).toContain('for epoch in range(40 + 1)');
  }
});

test('it says the same in Chinese', async ({ page }) => {
  const figure = await opened(page, '?depth.hidden=relu&depth.epoch=0#depth', '/zh/choosing/');
  await expect(figure.summary()).toContainText('第 0 轮，输出用“S 型 + 交叉熵”');
  const wanted = recordsOf({ ...depthRuns.reluDepth, epochs: 0 })[0]!;
  await expect
    .poll(async () => misses('‖δ‖', await norms(figure), wanted.norms, engines))
    .toEqual([]);
});
