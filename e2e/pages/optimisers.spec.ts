// Four ways to descend two losses on one clock, along an axis on which ten epochs and ten thousand can be seen.
import { expect, test } from '@playwright/test';
import { FigureOnPage, stateOf } from '../reading/figures.ts';

const start = '/practice/';

/** What the chapter's plan says of the start (4, 4): first epochs under squared error and cross-entropy. */
const waits = { descent: [10_265, 63], momentum: [1065, 10], adam: [33, 38] } as const;

async function learnt(figure: FigureOnPage, way: string): Promise<number[]> {
  const [[quadratic], [crossEntropy]] = [
    await figure.values(`${way} quadratic learnt`),
    await figure.values(`${way} crossEntropy learnt`),
  ];
  return [quadratic!, crossEntropy!];
}

test('it opens with the waits of the worst start, by every way', async ({ page }) => {
  const figure = new FigureOnPage(page, 'optimisers');
  await figure.open(start);
  for (const [way, wanted] of Object.entries(waits))
    expect(await learnt(figure, way), way).toEqual(wanted);
  await expect(figure.summary()).toContainText('descent 10,265');
  await expect(figure.root.locator('path[data-line]')).toHaveCount(8);
});

test('three samples make Adam wait under squared error, and what waits too long has a dash', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'optimisers');
  await figure.open(`${start}?optimisers.set=three&optimisers.w=6&optimisers.b=6#optimisers`);
  await expect.poll(() => learnt(figure, 'adam')).toEqual([2341, 142]);
  expect((await learnt(figure, 'descent'))[0]).toBe(Infinity);
  await expect(figure.summary()).toContainText('not within 12,000 epochs');
});

test('a start and a way of the table rerun it', async ({ page }) => {
  const figure = new FigureOnPage(page, 'optimisers');
  await figure.open(start);
  const table = page.getByRole('table', { name: /by the way to descend/ });
  await table.getByRole('link', { name: '0.6, 0.9' }).click();
  await expect.poll(() => learnt(figure, 'descent')).toEqual([273, 41]);
  await table.getByRole('link', { name: 'Adam, η = 0.01' }).click();
  await expect.poll(() => learnt(figure, 'adam')).toEqual([403, 795]);
  await expect(page).toHaveURL(/optimisers\.eta=0\.01/);
  await page.goBack();
  await expect.poll(() => learnt(figure, 'descent')).toEqual([273, 41]);
});

test('the pointer and the slider go along the logarithmic axis', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = new FigureOnPage(page, 'optimisers');
  await figure.open(start);
  const plot = figure.root.locator('.scrubber');
  const box = (await plot.boundingBox())!;
  const at = (share: number) => ({ x: share * box.width, y: box.height / 2 });
  // ln(1 + n) / ln(12 001) of the way: 100 epochs are near the middle.
  await plot.click({ position: at(Math.log(101) / Math.log(12_001)) });
  await expect(page).toHaveURL(/optimisers\.epoch=(9[5-9]|10[0-5])(&|#|$)/);
  await plot.hover({ position: at(0.25) });
  await expect(figure.root.locator('.hairline-label')).toHaveText(/^epoch (9|10)$/);
  const slider = figure.root.getByRole('slider', { name: 'Epoch to read out', exact: true });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '0');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '1');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '12,000');
  await expect.poll(async () => (await figure.values('descent quadratic'))[0]).toBeLessThan(0.1);
});

test('it plays through ten epochs as long as through a thousand more', async ({ page }) => {
  const figure = new FigureOnPage(page, 'optimisers');
  await figure.open(start);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await figure.root.getByRole('button', { name: 'run', exact: true }).click();
  // A quarter of the six seconds: 12 001^¼ is about 10.5.
  await page.clock.runFor(1500);
  await figure.root.getByRole('button', { name: 'pause', exact: true }).click();
  const slider = figure.root.getByRole('slider', { name: 'Epoch to read out', exact: true });
  const epoch = Number((await slider.getAttribute('aria-valuetext'))!.replace(',', ''));
  expect(epoch).toBeGreaterThan(5);
  expect(epoch).toBeLessThan(20);
});

test('a step is one epoch, wherever it is', async ({ page }) => {
  const figure = new FigureOnPage(page, 'optimisers');
  await figure.open(`${start}?optimisers.epoch=5000#optimisers`);
  await figure.root.getByRole('button', { name: 'step', exact: true }).click();
  await expect(page).toHaveURL(/optimisers\.epoch=5001/);
});

test('both languages show the same run', async ({ page }) => {
  const query = '?optimisers.set=outlier&optimisers.eta=0.3';
  const both: unknown[] = [];
  for (const language of ['', '/zh']) {
    const figure = new FigureOnPage(page, 'optimisers');
    await figure.open(`${language}${start}${query}`);
    await expect(figure.root.getByRole('radio').nth(3)).toBeChecked();
    both.push({
      paths: await figure.paths(),
      values: await Promise.all(
        ['descent quadratic', 'adam crossEntropy'].map((of) => figure.values(of)),
      ),
    });
  }
  expect(both[1]).toEqual(both[0]);
});

test('it gives every run as a program and as a table', async ({ page }) => {
  const figure = new FigureOnPage(page, 'optimisers');
  await figure.open(start);
  const before = await stateOf(figure);
  await figure.use('code');
  await expect(figure.root.getByRole('region', { name: 'PyTorch' })).toContainText(
    'torch.optim.Adam',
  );
  await expect(figure.root.getByRole('region', { name: 'NumPy' })).toContainText('0.999**t');
  expect(await stateOf(figure)).toEqual(before);
});
