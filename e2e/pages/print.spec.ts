// What a page is on paper.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf, rootSite } from '../reading/site.ts';
import { runFrom } from '../reading/runs.ts';
import { oneIn, whole } from '../reading/share.ts';

const asleep = (page: Page) => page.locator('astro-island[ssr]');

/** The last value of each follower that says what the neuron puts out. */
const outputs = (page: Page) =>
  page.evaluate(() =>
    ['mse-run', 'neuron', 'sigmoid-slope', 'gradient-vs-output'].map((figure) =>
      Number(
        document.querySelector(`#${figure} output[data-of="output"]`)?.getAttribute('data-value'),
      ),
    ),
  );

const run = runFrom(3, 3);

test(
  'with a state in the address all figures wake without scrolling, and print one run',
  whole,
  async ({ page }) => {
    await page.goto('/vanishing-gradient/?mse-run.w=3&mse-run.b=3');
    await expect(asleep(page)).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => outputs(page)).toEqual(Array(4).fill(run.output[150]));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  },
);

test('a state that the reader has set wakes them too; without one they sleep on', async ({
  page,
}) => {
  await page.goto('/zh/vanishing-gradient/');
  const first = page.locator('figure#mse-run');
  await first.scrollIntoViewIfNeeded();
  await expect(first.locator('astro-island')).not.toHaveAttribute('ssr');
  expect(await asleep(page).count()).toBeGreaterThan(2);
  for (const name of ['权重 w₀，键入', '偏置 b₀，键入']) {
    await first.getByRole('textbox', { name }).fill('3');
    await page.keyboard.press('Enter');
  }
  await expect(asleep(page)).toHaveCount(0);
  await expect.poll(() => outputs(page)).toEqual(Array(4).fill(run.output[150]));
});

for (const [i, { path }] of pagesOf(rootSite)
  .filter(({ file }) => file !== '404.html')
  .entries()) {
  test(
    `${path} prints without controls, and no sheet holds the footer alone`,
    oneIn(4, i),
    async ({ page }, testInfo) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const pressed = await page
        .locator(
          'main :is(input[type=range], input[type=radio], .transport, .actions button, form)',
        )
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
        );
      expect(pressed).toEqual([]);
      const folded = await page.locator('details').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .filter((one) => one.clientHeight < one.querySelector('summary')!.clientHeight + 8)
          .map((one) => one.textContent),
      );
      expect(folded).toEqual([]);
      const file = testInfo.outputPath('page.pdf');
      writeFileSync(file, await page.pdf({ format: 'A4' }));
      const { stdout, error } = spawnSync('pdftotext', ['-layout', file, '-'], {
        encoding: 'utf8',
      });
      test.skip(error !== undefined, 'pdftotext is not installed');
      const sheets = stdout.split('\f').slice(0, -1);
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.map((sheet) => sheet.trim().split('\n').length).at(-1)).toBeGreaterThan(3);
    },
  );
}
