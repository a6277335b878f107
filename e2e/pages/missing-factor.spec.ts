// The step of another program, which is no gradient, beside the true one.
import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

test('the missing factor shows at once how far the two steps lead apart', async ({ page }) => {
  const figure = new FigureOnPage(page, 'missing-factor');
  await figure.open('/practice/');
  const [[output], [other]] = [await figure.values('output'), await figure.values('other')];
  expect(output! - other!).toBeGreaterThan(0.2);
  await expect(figure.root.locator('.cursor')).not.toHaveAttribute('d', /^M0,/);
});

test('the missing factor: 0.04 and 0.05 with it missing, 0.78 with the true step', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'missing-factor');
  await figure.open('/practice/?missing-factor.epochs=300');
  await figure.root.getByRole('slider').first().focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await figure.values('output'))[0]).toBeCloseTo(0.7795871, 7);
  await figure.open('/practice/?missing-factor.w=0.6&missing-factor.b=0.9');
  await expect(figure.summary()).toContainText('they end at 0.0400');
});

test('it gives its run as a program', async ({ page }) => {
  const figure = new FigureOnPage(page, 'missing-factor');
  await figure.open('/practice/');
  await figure.use('code');
  await expect(figure.root.getByRole('region', { name: 'NumPy' })).toContainText('along_z');
  await expect(figure.root.getByRole('region', { name: 'PyTorch' })).toContainText('torch');
});

for (const language of ['', '/zh']) {
  test(`${language}/: an old address of what moved to another page leads there`, async ({
    page,
  }) => {
    const figure = new FigureOnPage(page, 'missing-factor');
    await page.goto(
      `${language}/cross-entropy/?missing-factor.w=0.6&missing-factor.b=0.9#missing-factor`,
    );
    await expect(page).toHaveURL(
      /practice\/\?missing-factor\.w=0\.6&missing-factor\.b=0\.9#missing-factor$/,
    );
    await figure.wake();
    await expect(figure.summary()).toContainText('0.0400');
    await page.goto(`${language}/cross-entropy/#keeping-the-digits`);
    await expect(page).toHaveURL(/practice\/#keeping-the-digits$/);
    await expect(page.locator('#keeping-the-digits')).toBeVisible();
  });
}
