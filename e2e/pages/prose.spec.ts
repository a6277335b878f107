import { expect, test } from '@playwright/test';
import { readBook } from '../../src/prose/book/book.ts';
import { FigureOnPage } from '../reading/figures.ts';

const page1 = '/vanishing-gradient/';
const { numbered } = readBook('en').find(({ page }) => page1 === `/${page}/`)!;
const figures = numbered.filter(({ kind }) => kind === 'figure');
const formulas = numbered.filter(({ kind }) => kind === 'formula');

test('a formula reference opens in place by keyboard, Esc closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto(page1);
  const reference = page.locator('a[data-formula-ref]').first();
  await reference.focus();
  await page.keyboard.press('Enter');
  const popup = page.locator('.formula-popup');
  await expect(popup.locator('math')).toBeAttached();
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(reference).toBeFocused();
});

test('the numbered formulas stand with their numbers and as mathematics', async ({ page }) => {
  await page.goto(page1);
  await expect(page.locator('.formula-number')).toHaveText(
    formulas.map(({ number }) => `(${number})`),
  );
  await expect(page.locator('.formula math')).toHaveCount(formulas.length);
});

test('the theme switch cycles and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(page1);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.locator('[data-theme-switch]');
  await button.click();
  await expect(button).toHaveAccessibleName('Colours: light');
  await button.click();
  await expect(button).toHaveAccessibleName('Colours: dark');
  expect(await paper()).not.toBe(light);
  await page.reload();
  await expect(button).toHaveAccessibleName('Colours: dark');
  await button.click();
  await expect.poll(paper).toBe(light);
});

test('the language switch keeps the place and the figures’ state', async ({ page }) => {
  await page.goto(`${page1}?mse-run.w=3`);
  await page.locator('#gradient-vs-output').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#gradient-vs-output')?.scrollIntoView());
  await page.locator('[data-language-switch]').evaluate((link) => {
    if (link instanceof HTMLElement) link.click();
  });
  await expect(page).toHaveURL(/\/zh\/vanishing-gradient\/\?mse-run\.w=3#gradient-vs-output$/);
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.wake();
  await expect(figure.summary()).toContainText('w₀ = 3');
});

test('the contents of a page lead to its sections, those of the cover to the pages', async ({
  page,
}) => {
  await page.goto(page1);
  const entries = page.locator('.on-this-page a');
  expect(await entries.count()).toBeGreaterThan(4);
  for (const href of await entries.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    await expect(page.locator(`h2${href}`)).toHaveCount(1);
  }
  await page.goto('/zh/');
  await page.locator('.page-list a').first().click();
  await expect(page).toHaveURL(/\/zh\/vanishing-gradient\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('figures show curve, caption and numbers, and no controls', async ({ page }) => {
    await page.goto(page1);
    await expect(page.locator('article figure')).toHaveCount(figures.length);
    for (const { label, number } of figures) {
      const figure = page.locator(`figure#${label}`);
      await expect(figure.locator('svg path').first()).toBeAttached();
      await expect(figure.locator('output[data-value]').first()).toBeVisible();
      await expect(figure.locator('figcaption')).toContainText(`Figure ${number}`);
      await expect(figure.locator('button:visible, input:visible')).toHaveCount(0);
    }
  });

  test('the built state is what a browser with JavaScript shows first', async ({
    page,
    browser,
  }) => {
    const sleeping = new FigureOnPage(page, 'mse-run');
    await page.goto(page1);
    const built = { paths: await sleeping.paths(), outputs: await sleeping.values('output') };
    const context = await browser.newContext({ javaScriptEnabled: true });
    const other = await context.newPage();
    const awake = new FigureOnPage(other, 'mse-run');
    await awake.open(new URL(page1, page.url()).href);
    expect({ paths: await awake.paths(), outputs: await awake.values('output') }).toEqual(built);
    await context.close();
  });

  test('a formula reference is a plain link', async ({ page }) => {
    await page.goto(page1);
    await page.locator('a[data-formula-ref]').first().click();
    await expect(page).toHaveURL(/#quadratic-weight$/);
  });
});
