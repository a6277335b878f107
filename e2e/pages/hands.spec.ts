// What a picture shows and a slider sets can be taken hold of in the picture: by a hand that drags, and by keys.
import { expect, test, type Page } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';
import { oneIn } from '../reading/share.ts';

interface Hand {
  readonly figure: string;
  readonly address: string;
  /** The handle's name. */
  readonly name: RegExp;
  /** Where it is dragged to, in px. */
  readonly by: readonly [dx: number, dy: number];
  /** What of the address it sets, and what stays. */
  readonly sets: RegExp;
  readonly keeps?: RegExp;
  /** A key that changes its value. */
  readonly key: string;
}

const hands: readonly Hand[] = [
  {
    figure: 'mse-run',
    address: '/vanishing-gradient/',
    name: /^Start z₀/,
    by: [0, 60],
    sets: /mse-run\.b=-?\d/,
    keeps: /mse-run\.w=2(&|#|$)/,
    key: 'ArrowDown',
  },
  {
    figure: 'mse-run',
    address: '/vanishing-gradient/?mse-run.axis=output',
    name: /^Start z₀/,
    by: [0, 100],
    sets: /mse-run\.b=-\d/,
    keeps: /mse-run\.w=2(&|#|$)/,
    key: 'PageDown',
  },
  {
    figure: 'sigmoid-slope',
    address: '/vanishing-gradient/',
    name: /^Point on σ/,
    by: [-40, 0],
    sets: /mse-run\.epoch=\d/,
    key: 'ArrowLeft',
  },
  {
    figure: 'waiting-fan',
    address: '/',
    name: /^Start of the curve/,
    by: [80, 0],
    sets: /waiting-fan\.start=2\.[3-9]/,
    key: 'ArrowLeft',
  },
  {
    figure: 'loss-shape',
    address: '/cross-entropy/?loss-shape.a=0.6',
    name: /against a$/,
    by: [-80, 0],
    sets: /loss-shape\.a=0\.[345]/,
    key: 'ArrowRight',
  },
  {
    figure: 'loss-shape',
    address: '/cross-entropy/',
    name: /against z$/,
    by: [-80, 0],
    sets: /loss-shape\.a=0\.[5-9]/,
    key: 'ArrowLeft',
  },
  {
    figure: 'loss-builder',
    address: '/cross-entropy/',
    name: /^Output a/,
    by: [-60, 0],
    sets: /loss-builder\.a=0\.[4-7]/,
    key: 'ArrowRight',
  },
  {
    figure: 'loss-lab',
    address: '/cross-entropy/',
    name: /^Start z₀/,
    by: [0, 80],
    sets: /loss-lab\.b=-?\d/,
    keeps: /loss-lab\.w=2(&|#|$)/,
    key: 'ArrowDown',
  },
  {
    figure: 'loss-lab',
    address: '/cross-entropy/?loss-lab.axis=loss',
    name: /^Start z₀/,
    by: [0, 60],
    sets: /loss-lab\.b=-?\d/,
    key: 'ArrowDown',
  },
  {
    figure: 'softmax-bars',
    address: '/softmax/',
    name: /^Share a₁/,
    by: [60, 0],
    sets: /softmax-bars\.z=[2-4][.\d]*,-1,3\.2,0\.5/,
    key: 'ArrowRight',
  },
];

const handleOf = (figure: FigureOnPage, name: RegExp) => figure.root.getByRole('slider', { name });

async function opened(page: Page, { figure: id, address, name }: Hand) {
  const figure = new FigureOnPage(page, id);
  await figure.open(address);
  const handle = handleOf(figure, name);
  await expect(handle).toHaveCount(1);
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return { figure, handle };
}

for (const [i, hand] of hands.entries()) {
  const { figure: id, address, by, sets, keeps, key } = hand;

  test(
    `${id} at ${address}: a handle is dragged, and the address keeps it`,
    oneIn(2, i),
    async ({ page }) => {
      const { figure, handle } = await opened(page, hand);
      const before = await handle.getAttribute('aria-valuetext');
      const said = await figure.summary().textContent();
      const { x, y, width, height } = (await handle.boundingBox())!;
      // In a row of bars a mouse needs less height; fingers have it.
      expect(width).toBeGreaterThanOrEqual(44);
      if (id !== 'softmax-bars') expect(height).toBeGreaterThanOrEqual(44);
      const [fromX, fromY] = [x + width / 2, y + height / 2];
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(fromX + by[0] / 2, fromY + by[1] / 2);
      await page.mouse.move(fromX + by[0], fromY + by[1]);
      // It stays under the hand, along its axis.
      const moved = (await handle.boundingBox())!;
      const along = by[0] === 0 ? moved.y - y - by[1] : moved.x - x - by[0];
      expect(Math.abs(along)).toBeLessThan(['waiting-fan', 'sigmoid-slope'].includes(id) ? 12 : 3);
      await page.mouse.up();
      await expect(handle).not.toHaveAttribute('aria-valuetext', before!);
      await expect(figure.summary()).not.toHaveText(said!);
      await expect(page).toHaveURL(sets);
      if (keeps) await expect(page).toHaveURL(keeps);
    },
  );

  test(`${id} at ${address}: a handle is moved by keys`, oneIn(3, i + 1), async ({ page }) => {
    const { handle } = await opened(page, hand);
    const valueOf = async () => Number(await handle.getAttribute('aria-valuenow'));
    const before = await valueOf();
    await handle.focus();
    await page.keyboard.press(key);
    await expect.poll(valueOf).not.toBe(before);
    expect((await valueOf()) > before).toBe(key === 'ArrowRight');
    await page.keyboard.press('Home');
    await expect
      .poll(valueOf)
      .toBeCloseTo(Number(await handle.getAttribute('aria-valuemin')), /run|lab/.test(id) ? 2 : 1);
  });
}

test('a start is not dragged beyond what the bias may be', async ({ page }) => {
  const { handle } = await opened(page, hands[0]!);
  await handle.focus();
  await page.keyboard.press('End');
  await expect(handle).toHaveAttribute('aria-valuetext', /b₀ = 10$/);
  await expect(page).toHaveURL(/mse-run\.b=10/);
});

test('where a height does not tell the start there is no handle', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/?mse-run.axis=gradient');
  await expect(figure.root.locator('.scrubber')).toBeVisible();
  await expect(handleOf(figure, /^Start z₀/)).toHaveCount(0);
});

test('a number in a sentence is dragged and moved by keys, and always says what the figure shows', async ({
  page,
}) => {
  const run = new FigureOnPage(page, 'mse-run');
  await run.open('/vanishing-gradient/');
  const number = page.getByRole('spinbutton', { name: 'bias b₀' });
  const push = new FigureOnPage(page, 'push');
  await push.wake();
  await expect(number).toHaveText('2');
  await number.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const said = await push.summary().textContent();
  const { x, y, width, height } = (await number.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  // Six pixels a rung, and a rung is a tenth.
  await page.mouse.move(x + width / 2 - 61, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(number).toHaveText('1');
  await expect(push.summary()).not.toHaveText(said!);
  await expect(page).toHaveURL(/mse-run\.w=2&mse-run\.b=1(&|#|$)/);
  await number.press('ArrowLeft');
  await expect(number).toHaveText('0.9');
  await expect(number).toHaveAttribute('aria-valuenow', '0.9');
  await number.press('End');
  await expect(number).toHaveText('4.2');
  await run.root.getByRole('slider', { name: 'bias b₀' }).focus();
  await page.keyboard.press('Home');
  await expect(number).toHaveText('−4.2');
  await page.goto('/vanishing-gradient/?mse-run.b=7');
  await expect(number).toHaveText('7');
});

test('a number in a sentence calls its figure where none of those it moves is on screen', async ({
  page,
}) => {
  await page.goto('/vanishing-gradient/');
  const number = page.getByRole('spinbutton', { name: 'bias b₀' });
  // A window so low that neither the rectangle above it nor the curve below it is in it.
  await page.setViewportSize({ width: 1280, height: 360 });
  await number.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await number.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(number).toHaveText('1.9');
  await expect(page.locator('#mse-run [data-dock]')).toBeVisible();
});
