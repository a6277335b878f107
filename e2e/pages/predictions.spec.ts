// Questions at a turning point: the reader guesses, and only then is told.
import { expect, test, type Page } from '@playwright/test';
import { oneIn } from '../reading/share.ts';

const pages = [
  ['/softmax/', 'all three', 'As a rule, all but MSE.'],
  ['/cross-entropy/', 'no, now MSE wins', 'MSE wins'],
  ['/zh/softmax/', '三个都对', '多半只有均方误差认错'],
  ['/zh/cross-entropy/', '公平了，同时到家', '均方误差赢了'],
] as const;

const question = (page: Page) => page.locator('fieldset.predict');
const outcome = (page: Page) => question(page).locator('details');

for (const [i, [path, guess, told]] of pages.entries()) {
  test(
    `${path}: a guess opens its outcome, and is kept in this browser`,
    oneIn(3, i),
    async ({ page }) => {
      await page.goto(path);
      const radio = question(page).getByRole('radio', { name: guess });
      await expect(question(page)).toHaveAccessibleName(/\?|？/);
      await expect(outcome(page).getByText(told)).toBeHidden();
      await radio.focus();
      await page.keyboard.press('Space');
      await expect(outcome(page).getByText(told)).toBeVisible();
      const kept = () =>
        page.evaluate(() => window.localStorage.getItem('vanishing-gradient.exercises'));
      await expect.poll(kept).toMatch(/^\["predict-[\w-]+=\d"\]$/);
      // Another guess takes its place.
      await page.keyboard.press('ArrowLeft');
      await expect(radio).not.toBeChecked();
      await expect.poll(kept).toMatch(/^\["predict-[\w-]+=\d"\]$/);
      await radio.check();
      await page.reload();
      // What stood open may not push down what is read: only the guess is shown again.
      await expect(radio).toBeChecked();
      await expect(outcome(page)).not.toHaveAttribute('open');
    },
  );
}

test('where an exercise counts as done, a guess does not, and both are erased together', async ({
  page,
}) => {
  await page.goto('/softmax/');
  const radio = question(page).getByRole('radio').first();
  await radio.check();
  await expect(outcome(page)).toHaveAttribute('open');
  await page.goto('/choosing/');
  await expect(page.locator('[data-progress]')).toContainText(/^\s*0 of/);
  await page.locator('[data-erase]').click();
  expect(
    await page.evaluate(() => window.localStorage.getItem('vanishing-gradient.exercises')),
  ).toBeNull();
  await page.goto('/softmax/');
  await expect(radio).not.toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('question, guesses and outcome can be read', async ({ page }) => {
    for (const [path, guess, told] of pages.slice(0, 2)) {
      await page.goto(path);
      await question(page).getByRole('radio', { name: guess }).check();
      await outcome(page).locator('summary').click();
      await expect(outcome(page).getByText(told)).toBeVisible();
    }
  });
});
