// What is fetched only when a reader asks for it, and does not come.
import { expect, test, type Page } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

async function opened(page: Page, id: string, address: string): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, id);
  await figure.open(address);
  return figure;
}
const notLoaded = (figure: FigureOnPage) => figure.root.getByRole('alert').filter({ hasText: /./ });
const again = (figure: FigureOnPage) =>
  notLoaded(figure).getByRole('button', { name: /^(try again|再试一次)$/ });

/** What a reader opens, which file is missing, and what is seen when it has come after all. */
const parts = [
  ['data', /\/Data\./, '.panel table'],
  ['code', /\/Code\./, '.panel pre'],
  ['code', /\/programs\./, '.panel pre'],
  ['link', /\/Link\./, '.panel .address'],
] as const;

for (const [action, file, seen] of parts) {
  test(`a panel says where ${String(file)} does not come, and comes when asked again`, async ({
    page,
  }) => {
    await page.route(file, (route) => route.fulfill({ status: 503 }));
    const figure = await opened(page, 'mse-run', '/vanishing-gradient/');
    await figure.use(action);
    await expect(notLoaded(figure)).toContainText('This could not be loaded.');
    await again(figure).click();
    await expect(notLoaded(figure)).toBeVisible();
    await page.context().setOffline(true);
    await again(figure).click();
    await expect(notLoaded(figure)).toContainText('You are offline');
    await page.context().setOffline(false);
    await page.unroute(file);
    await again(figure).click();
    await expect(figure.root.locator(seen).first()).toBeVisible();
    await expect(notLoaded(figure)).toHaveCount(0);
  });
}

test('a picture that cannot be drawn says so in Chinese, and is saved when asked again', async ({
  page,
}) => {
  const file = /\/plot\.[^/]*\.js/;
  await page.route(file, (route) => route.abort());
  const figure = await opened(page, 'mse-run', '/zh/vanishing-gradient/');
  await figure.use('图片');
  await figure.root.getByRole('button', { name: '存为 SVG' }).click();
  await expect(notLoaded(figure)).toContainText('加载失败');
  await page.unroute(file);
  const saved = page.waitForEvent('download');
  await again(figure).click();
  expect((await saved).suggestedFilename()).toBe('mse-run.svg');
  await expect(notLoaded(figure)).toHaveCount(0);
});

test('what searches the rate for the same time says so, and finds it when asked again', async ({
  page,
}) => {
  const file = /\/matching\./;
  await page.route(file, (route) => route.abort());
  const figure = await opened(page, 'loss-lab', '/cross-entropy/?loss-lab.match=time');
  await expect(notLoaded(figure)).toContainText('This could not be loaded.');
  await page.unroute(file);
  await again(figure).click();
  await expect(figure.summary()).toContainText('MSE runs at η =');
  await expect(notLoaded(figure)).toHaveCount(0);
});

test('what reads digits says so, and reads when asked again', async ({ page }) => {
  const file = /\/hand\./;
  await page.route(file, (route) => route.abort());
  const figure = await opened(page, 'digits', '/softmax/?digits.epochs=1&digits.hidden=8');
  await figure.root.locator('.draw-pad').click();
  await expect(notLoaded(figure)).toContainText('This could not be loaded.');
  await page.unroute(file);
  await again(figure).click();
  await expect(figure.root.locator('.network').last()).toContainText(/reads \d/, {
    timeout: 60_000,
  });
});

test('a guess stands where what keeps it does not come', async ({ page }) => {
  await page.route(/\/exercise-work\./, (route) => route.abort());
  await page.goto('/softmax/');
  const guess = page.locator('.predict').getByRole('radio', { name: 'all three' });
  await guess.click();
  await expect(page.locator('.notice')).toHaveText('This could not be loaded. Please try again.');
  await expect(guess).toBeChecked();
  await page.locator('.predict summary').click();
  await expect(page.locator('.predict details')).toContainText('As a rule, all but MSE.');
});

test('exercises say where what keeps them does not come', async ({ page }) => {
  const file = /\/exercise-work\./;
  await page.route(file, (route) => route.abort());
  await page.goto('/cross-entropy/');
  const box = page.locator('[data-done-box]').first();
  await box.click();
  await expect(page.locator('.notice')).toHaveText('This could not be loaded. Please try again.');
  await expect(box).not.toBeChecked();
  await page.unroute(file);
  await box.click();
  await expect(box).toBeChecked();
});
