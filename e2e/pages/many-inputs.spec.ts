import { expect, test } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';

/** Both ends of the dividing line in the plane of OR, whose axes reach from −0.45 to 1.45. */
async function endsOfLine(figure: FigureOnPage): Promise<[number, number][]> {
  const path = await figure.root.locator('[data-line=half]').getAttribute('d');
  const numbers = path!.match(/[\d.]+/g)!.map((number) => -0.45 + (1.9 * Number(number)) / 1000);
  const at = (i: number): [number, number] => [numbers[i]!, 1 - numbers[i + 1]!];
  return [at(0), at(numbers.length - 2)];
}

test('the line in the plane is where z = 0, at every epoch, and parts what OR parts', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'many-inputs');
  await figure.open('/cross-entropy/');
  const dots = figure.root.locator('.plot').first().locator('.dot');
  await expect(dots).toHaveCount(4);
  await expect(dots.and(page.locator('.hollow'))).toHaveCount(1);
  for (const epoch of [100, 300]) {
    await figure.root.getByRole('slider', { name: 'Epoch to read out', exact: true }).focus();
    if (epoch === 300) await page.keyboard.press('End');
    await expect(figure.root.locator('.transport')).toContainText(`epoch ${epoch}`);
    const [w1] = await figure.values('w1');
    const [w2] = await figure.values('w2');
    const [b] = await figure.values('b');
    const ends = await endsOfLine(figure);
    expect(ends[0]).not.toEqual(ends[1]);
    for (const [x1, x2] of ends) expect(w1! * x1 + w2! * x2 + b!).toBeCloseTo(0, 2);
  }
});

test('where there are not two inputs, words say why no plane is there, and the samples stand on the sigmoid', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'many-inputs');
  await figure.open('/cross-entropy/?many-inputs.samples=-1,0;0,0;1,1;2,1');
  const picture = figure.root.locator('.plot').first();
  await expect(figure.root).toContainText('no such plane for 1');
  await expect(picture.locator('[data-line=half]')).toHaveCount(0);
  const [outputs, heights] = await Promise.all([
    figure.values('a'),
    picture
      .locator('.dot')
      .evaluateAll((dots: HTMLElement[]) => dots.map((dot) => parseFloat(dot.style.bottom) / 100)),
  ]);
  expect(heights).toHaveLength(4);
  heights.forEach((height, i) => expect(height).toBeCloseTo(outputs[i]!, 3));
});
