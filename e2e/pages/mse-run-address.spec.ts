import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FigureOnPage, stateOf } from '../reading/figures.ts';
import { Witness } from '../reading/page.ts';
import { runFrom } from '../reading/runs.ts';

const bad = [
  ['mse-run.w=abc', 'w = “abc” is not a number; 2 stays.'],
  ['mse-run.w=NaN', 'w = “NaN” is not a number; 2 stays.'],
  ['mse-run.w=1e999', 'w = 1e999 is above what the figure allows; 10 is used.'],
  ['mse-run.w=2&mse-run.epochs=-5', 'epochs = -5 is below what the figure allows; 1 is used.'],
  ['mse-run.epochs=1e9', 'epochs = 1e9 is above what the figure allows; 20,000 is used.'],
  ['mse-run.epochs=2.5', 'epochs = 2.5 is not a whole number; 3 is used.'],
  ['mse-run.axis=height', 'axis = “height” is not an option; loss is used.'],
  ['mse-run.colour=red', 'The figure has no setting “colour”.'],
] as const;

for (const [query, words] of bad) {
  test(`?${query} is answered in words`, async ({ page }) => {
    const witness = new Witness(page);
    const figure = new FigureOnPage(page, 'mse-run');
    await figure.open(`/vanishing-gradient/?${query}`);
    await expect(figure.problems()).toHaveText([words]);
    for (const path of await figure.paths()) expect(path).toMatch(/^M[\d.]+,[\d.]+L/);
    for (const value of await figure.values('output')) expect(Number.isFinite(value)).toBe(true);
    expect(witness.complaints).toEqual([]);
  });
}

test('a figure that is not there is named in a notice', async ({ page }) => {
  const witness = new Witness(page);
  await page.goto('/zh/vanishing-gradient/?nonsense.w=1');
  await expect(page.locator('.notice')).toContainText('nonsense');
  expect(witness.complaints).toEqual([]);
});

test('an address that the browser refuses to write changes nothing else', async ({ page }) => {
  const witness = new Witness(page);
  await page.addInitScript(() => {
    let calls = 0;
    for (const name of ['replaceState', 'pushState'] as const) {
      const real = history[name].bind(history);
      history[name] = (...given) => {
        calls += 1;
        if (calls > 2) throw new DOMException('too many', 'SecurityError');
        real(...given);
      };
    }
    Object.assign(window, { callsOfHistory: () => calls });
  });
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  await page.locator('#mse-run-w').focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowLeft');
  await expect(figure.summary()).toContainText('w₀ = −2,');
  // The address is written when the reader rests, not at every step.
  expect(await page.evaluate('callsOfHistory()')).toBeLessThan(5);
  const calls = () => page.evaluate<number>('callsOfHistory()');
  for (const axis of ['output a', 'loss C', 'output a', 'loss C']) {
    const before = await calls();
    await figure.root.getByRole('radio', { name: axis }).check();
    // Each rest is tried to be written, and from the third call on refused.
    await expect.poll(calls).toBeGreaterThan(before);
  }
  await page.locator('a[href*="?mse-run.w=2&mse-run.b=2#"]').first().click();
  await expect(figure.summary()).toContainText('w₀ = 2,');
  expect(witness.complaints).toEqual([]);
});

test('a long value in an address is quoted in short and widens nothing', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open(
    `/vanishing-gradient/?mse-run.w=${'a'.repeat(80)}&${'b'.repeat(80)}.x=1&$%26.x=1`,
  );
  await expect(figure.problems()).toContainText('aaa…');
  await expect(page.locator('.notice')).toContainText('$&');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
});

test('the axis is in the address and changes the curves', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  const loss = await figure.paths();
  await figure.root.getByRole('radio', { name: 'output a' }).check();
  await expect(page).toHaveURL(/mse-run\.axis=output/);
  expect(await figure.paths()).not.toEqual(loss);
  await figure.use('original settings');
  await expect.poll(() => figure.paths()).toEqual(loss);
});

test('the CSV has every state at full precision', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  await figure.use('data');
  const saved = page.waitForEvent('download');
  await figure.root.getByRole('button', { name: 'save as CSV' }).click();
  const lines = readFileSync(await (await saved).path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines[0]).toBe('epoch,w,b,z,output,loss,dz');
  const run = runFrom(2, 2);
  expect(lines).toHaveLength(1 + run.output.length);
  const last = lines.at(-1)!.split(',').map(Number);
  expect(last[0]).toBe(300);
  expect(last[4]).toBeCloseTo(run.output[300]!, 14);
  expect(last[4]).toBeCloseTo(0.202848424268, 12);
  expect(last[6]).toBeCloseTo(run.dz[300]!, 14);
});

test('the picture is saved as SVG and PNG', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  await figure.use('image');
  const asSvg = page.waitForEvent('download');
  await figure.root.getByRole('button', { name: 'save as SVG' }).click();
  const svg = readFileSync(await (await asSvg).path(), 'utf8');
  const [path] = await figure.paths();
  expect(svg).toContain(`d="${path}"`);
  expect(svg).not.toContain('light-dark');
  const asPng = page.waitForEvent('download');
  await figure.root.getByRole('button', { name: 'save as PNG' }).click();
  const png = readFileSync(await (await asPng).path());
  expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
});

test('the link opens the identical figure, the code holds the run', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/?mse-run.w=1.5&mse-run.eta=0.3&mse-run.pin=3,3,0.5,1,1');
  const here = await stateOf(figure);
  await figure.use('code');
  const code = figure.root.locator('pre');
  await expect(code).toHaveCount(2);
  await expect(code.first()).toContainText('w, b = np.float64(1.5), np.float64(2.0)');
  await expect(code.last()).toContainText('lr=0.3');
  await figure.use('link');
  const link = await figure.root.getByRole('textbox', { name: 'link' }).inputValue();
  await page.goto('/');
  await figure.open(link);
  expect(await stateOf(figure)).toEqual(here);
});
