import { expect, test } from '@playwright/test';
import { fanStarts } from '../../src/experiments/fan.ts';
import { FigureOnPage } from '../reading/figures.ts';
import { runFrom } from '../reading/runs.ts';

for (const cover of ['/', '/zh/']) {
  test(`${cover} has a fan of starts, one of them live`, async ({ page }) => {
    const figure = new FigureOnPage(page, 'waiting-fan');
    await figure.open(cover);
    expect(await figure.paths()).toHaveLength(fanStarts.length + 1);
    expect(await figure.values('learnt')).toEqual([469]);
    await page.locator('#waiting-fan-start').focus();
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/waiting-fan\.start=3/);
    expect(await figure.values('learnt')).toEqual([1652]);
    const { output } = runFrom(3, 3, 1700);
    expect((await figure.values('output'))[0]).toBeCloseTo(output[300]!, 12);
  });
}

test('a start that is not on the slider is answered in words', async ({ page }) => {
  const figure = new FigureOnPage(page, 'waiting-fan');
  await figure.open('/?waiting-fan.start=99');
  await expect(figure.problems()).toHaveText([
    'start = 99 is above what the figure allows; 3 is used.',
  ]);
});
