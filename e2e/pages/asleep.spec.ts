// What a reader is told where a figure's program does not come, or does not start.
import { expect, test, type Page } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';
import { runFrom } from '../reading/runs.ts';

const program = /\/_astro\/MseRun\.[^/]*\.js/;

/** Opens the page, and marks it, so that one loaded anew is told from it. */
async function opened(page: Page, path: string): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, 'mse-run');
  await page.goto(path);
  await page.evaluate(() => (document.body.dataset['first'] = ''));
  await figure.root.scrollIntoViewIfNeeded();
  return figure;
}
const isFirst = (page: Page) => page.locator('body[data-first]').count();
const said = (figure: FigureOnPage) =>
  figure.root.getByRole('alert').filter({ has: again(figure) });
const again = (figure: FigureOnPage) =>
  figure.page.getByRole('button', { name: /^(try again|再试一次)$/ });

for (const [path, sentence] of [
  ['/vanishing-gradient/', 'The program behind this figure could not be started.'],
  ['/zh/vanishing-gradient/', '这幅图背后的程序没能启动。'],
] as const) {
  test(`${path}: a figure whose program does not come says so, and wakes when asked again`, async ({
    page,
  }) => {
    await page.route(program, (route) => route.fulfill({ status: 503 }));
    const figure = await opened(page, path);
    await expect(said(figure)).toContainText(sentence);
    await expect(said(figure)).not.toContainText(/offline|没有网络连接/);
    // It stands finished, as it was built.
    expect((await figure.paths()).length).toBeGreaterThan(0);
    await expect(figure.summary()).toHaveText(/300/);
    await expect(figure.root.locator('.transport .main')).toBeDisabled();
    await page.unroute(program);
    await again(figure).click();
    await expect(said(figure)).toHaveCount(0);
    await expect(figure.root.locator('.transport .main')).toBeEnabled();
    expect(await isFirst(page)).toBe(1);
  });
}

test('a link in the text asks for its figure again, and what it names is then shown', async ({
  page,
}) => {
  await page.route(program, (route) => route.fulfill({ status: 503 }));
  const figure = await opened(page, '/vanishing-gradient/');
  await expect(said(figure)).toBeVisible();
  await page.unroute(program);
  const link = page.locator('a[data-rerun][href*="mse-run.w="]').first();
  await link.click();
  await expect(said(figure)).toHaveCount(0);
  await expect(figure.root.locator('astro-island')).not.toHaveAttribute('ssr');
  const asked = new URL((await link.getAttribute('href'))!, page.url()).searchParams;
  await expect(figure.root.locator('input.typed').first()).toHaveValue(
    String(Number(asked.get('mse-run.w'))),
  );
});

test('offline that is said, the page stays, and a connection is all that it wants', async ({
  page,
}) => {
  await page.route(program, (route) => route.abort());
  const figure = await opened(page, '/vanishing-gradient/?mse-run.w=1');
  await expect(said(figure)).toBeVisible();
  await page.context().setOffline(true);
  await again(figure).click();
  await expect(said(figure)).toContainText('You are offline.');
  expect(await isFirst(page)).toBe(1);
  await page.context().setOffline(false);
  await page.unroute(program);
  await again(figure).click();
  const { output } = runFrom(1, 2);
  await expect.poll(async () => (await figure.values('output'))[0]).toBe(output[150]);
});

test('a program that comes and does not start is said too, and the page loaded anew at its place', async ({
  page,
}) => {
  await page.route(program, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export default function () { throw new Error("not in this browser"); }',
    }),
  );
  const figure = await opened(page, '/vanishing-gradient/?mse-run.w=1');
  await expect(said(figure)).toBeVisible();
  await expect(figure.root.locator('.transport .main')).toBeDisabled();
  await expect(figure.summary()).toHaveText(/300/);
  await page.unroute(program);
  await again(figure).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  // The module has come, and a browser fetches none twice: only the page can.
  await again(figure).click();
  await expect.poll(() => isFirst(page)).toBe(0);
  await expect(figure.root.locator('astro-island')).not.toHaveAttribute('ssr');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(place, -2);
  await expect(figure.root.locator('input.typed').first()).toHaveValue('1');
  await expect(said(figure)).toHaveCount(0);
});
