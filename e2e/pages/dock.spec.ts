// The sentence and the figure on one screen: what happens when a reader presses a link that reruns a figure.
import { expect, test, type Page } from '@playwright/test';
import {
  bringTo,
  coveredLines,
  dockOn,
  measuresOf,
  pictureOf,
  plotInWindow,
  topOf,
} from '../reading/dock.ts';
import { FigureOnPage, stateOf } from '../reading/figures.ts';
import { violations } from '../reading/violations.ts';
import { oneIn } from '../reading/share.ts';

// DOCK=all walks every link, in the workflow; a share of them is enough to see that it works.
const isWhole = process.env['DOCK'] === 'all';
const paths = ['', '/zh'].flatMap((language) =>
  ['vanishing-gradient', 'cross-entropy', 'softmax', 'choosing'].map(
    (page) => `${language}/${page}/`,
  ),
);
const windows = [
  { width: 1280, height: 800 },
  { width: 375, height: 700 },
];
const step = isWhole ? 1 : 20;
const playMs = 8000;
/** Figures whose run is played by the page's clock alone; that of `own-pair` waits for a worker, others move or light up. */
const played = ['mse-run', 'loss-lab', 'linear-run', 'pair-map'];

const links = (page: Page) => page.locator('a[data-rerun]');
const back = (page: Page) => page.locator('[data-put-back]:visible');

async function pressed(page: Page, path: string, index: number, share: number) {
  await page.goto(path);
  const link = links(page).nth(index);
  await bringTo(link, share);
  const href = new URL((await link.getAttribute('href'))!, page.url());
  const figure = new FigureOnPage(page, href.hash.slice(1));
  return { link, href, figure };
}

for (const [i, path] of paths.entries()) {
  for (const [j, viewport] of windows.entries()) {
    test(
      `${path} at ${viewport.width} px: what a link reruns is seen beside it, as it happens`,
      oneIn(isWhole ? 1 : 8, i + j),
      async ({ page, context }) => {
        test.setTimeout(isWhole ? 900_000 : 180_000);
        await page.setViewportSize(viewport);
        await page.clock.install();
        await page.goto(path);
        const count = await links(page).count();
        expect(count).toBeGreaterThan(3);
        const reference = await context.newPage();
        await reference.emulateMedia({ reducedMotion: 'reduce' });

        for (let index = (3 * i + 5 * j) % Math.min(step, count); index < count; index += step) {
          const share = index % 2 ? 0.7 : 0.3;
          const { link, href, figure } = await pressed(page, path, index, share);
          const name = `${href.search}${href.hash}`;
          const text = await topOf(link);
          const focus = () => link.evaluate((link) => link === document.activeElement);
          const pictures = new Set([await pictureOf(figure.root)]);
          await link.click();
          await expect
            .poll(() => plotInWindow(page, figure.id), { message: `${name}: plot in the window` })
            .toBeGreaterThanOrEqual(0.6);
          // A pair that is not defined at its start has no run to be played.
          const last = figure.root.locator('.transport input').first();
          // What is asked for at epoch 0 has nothing to play either.
          const isPlayed =
            played.includes(figure.id) &&
            href.searchParams.get(`${figure.id}.epoch`) !== '0' &&
            Number(await last.getAttribute('max')) > 3;
          const least = isPlayed ? 3 : 1;
          // What is worked out beside the page takes time that the clock of the page does not drive.
          const picturesSoFar = async () => {
            await page.clock.runFor(250);
            return pictures.add(await pictureOf(figure.root)).size;
          };
          await expect.soft
            .poll(picturesSoFar, { message: `${name}: pictures on the way`, intervals: [50] })
            .toBeGreaterThan(least);
          await page.clock.runFor(playMs);
          expect.soft(Math.abs((await topOf(link)) - text), `${name}: text moved`).toBeLessThan(2);
          expect.soft(await coveredLines(link), `${name}: lies over the link`).toEqual([]);
          await expect(page).toHaveURL(
            (url) => url.search === href.search && url.hash === href.hash,
          );

          const asked = new FigureOnPage(reference, figure.id);
          await asked.open(`${path}${href.search}${href.hash}`);
          // Either may still wait for its worker.
          await expect(async () => {
            expect(await stateOf(figure)).toEqual(await stateOf(asked));
          }, `${name}: state`).toPass({ timeout: 20_000 });

          const dock = dockOn(page);
          if ((await dock.count()) === 0) continue;
          const { kind, width, height, isInside, area, lines, isSaid, labels } =
            await measuresOf(dock);
          expect.soft(isInside, `${name}: within the window`).toBe(true);
          if (kind === 'beside') expect.soft(width, name).toBeLessThanOrEqual(311);
          else {
            expect.soft(height, `${name}: height`).toBeLessThanOrEqual(viewport.height * 0.4);
            expect.soft(area, `${name}: plotting area`).toBeGreaterThanOrEqual(110);
            // A wide strip has room for all names, and for the sentence beside the plot.
            if (viewport.width < 720) {
              expect.soft(labels, `${name}: labels`).toBeLessThanOrEqual(2);
              expect.soft(lines, `${name}: lines`).toBeLessThanOrEqual(2);
              expect.soft(isSaid, `${name}: its sentence is whole`).toBe(true);
            }
          }
          if (index % 4 === 0) expect.soft(await violations(page), name).toEqual([]);
          if (index % 2) await back(page).click();
          else await page.keyboard.press('Escape');
          await expect(dock).toHaveCount(0);
          expect.soft(await focus(), `${name}: focus`).toBe(true);
          expect.soft(Math.abs((await topOf(link)) - text), `${name}: put back`).toBeLessThan(2);
        }
      },
    );
  }
}

const page1 = '/vanishing-gradient/';
/** A link far from its figure and from all that follow it: the last row of the table of waiting times. */
const far = 9;

async function docked(page: Page, path = page1, index = far, share = 0.3) {
  await page.setViewportSize(windows[0]!);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const called = await pressed(page, path, index, share);
  await called.link.click();
  await expect(dockOn(page)).toBeVisible();
  return { ...called, dock: dockOn(page) };
}

test('by keyboard the figure follows its link, and the text follows the figure', async ({
  page,
}) => {
  await page.setViewportSize(windows[0]!);
  const { link } = await pressed(page, page1, far, 0.3);
  await link.focus();
  await page.keyboard.press('Enter');
  const dock = dockOn(page);
  await expect(dock).toBeVisible();
  await expect(dock).toHaveRole('group');
  await expect(dock).toHaveAccessibleName('Figure 1.2, beside the text');
  await page.keyboard.press('Tab');
  await expect(dock.getByRole('button', { name: 'whole figure' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(back(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const next = page.locator('.table ~ p a').first();
  await expect(next).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(back(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dock).toHaveCount(0);
  await expect(page.locator('#mse-run')).toBeFocused();
  await expect(page.locator('#mse-run .plot')).toBeInViewport({ ratio: 0.6 });
});

test('the focus is never below the strip, and Esc closes the newest thing only', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(windows[1]!);
  const { link } = await pressed(page, '/cross-entropy/', 0, 0.3);
  await link.focus();
  await page.keyboard.press('Enter');
  const dock = dockOn(page);
  await expect(dock).toHaveAttribute('data-edge', 'bottom');
  let seen = 0;
  for (let i = 0; i < 25 && (await dock.count()) > 0; i++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focus = document.activeElement!;
      const strip = document.querySelector('[data-dock]');
      if (!strip || strip.contains(focus)) return false;
      return focus.getBoundingClientRect().bottom > strip.getBoundingClientRect().top + 1;
    });
    expect(covered, await page.evaluate(() => document.activeElement!.outerHTML)).toBe(false);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(8);

  await page.setViewportSize(windows[0]!);
  const { dock: again } = await docked(page, '/cross-entropy/', 2, 0.5);
  const reference = page.locator('p:has(a[data-rerun]) [data-term]').first();
  await reference.evaluate((element: HTMLElement) => element.click());
  await expect(page.locator('.formula-popup')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.formula-popup')).toHaveCount(0);
  await expect(again).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(again).toHaveCount(0);
});

test('a figure beside the text goes home for its own place, another figure, another width and print', async ({
  page,
}) => {
  const { dock, link, figure } = await docked(page);
  await page.evaluate(() => (window.location.hash = '#gradient-vs-output'));
  await figure.root.scrollIntoViewIfNeeded();
  await expect(dock).toHaveCount(0);
  await expect(figure.root.locator('.plot')).toBeInViewport({ ratio: 0.6 });

  const call = async () => {
    await bringTo(link, 0.3);
    await link.click();
    await expect(dock).toBeVisible();
  };
  await call();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(dock).toHaveCount(0);
  await call();
  await expect(dock).toHaveAttribute('data-dock', 'strip');
  await page.pdf();
  await expect(dock).toHaveCount(0);
  await expect(page.locator('[popover]')).toHaveCount(0);

  await page.setViewportSize(windows[0]!);
  await page.goto('/softmax/');
  const calls = (figure: string) => page.locator(`a[data-rerun][href$="#${figure}"]`).last();
  for (const id of ['softmax-bars', 'digits']) {
    await bringTo(calls(id), 0.3);
    await calls(id).evaluate((link: HTMLElement) => link.click());
    await expect(page.locator(`#${id} [data-dock], #${id} [data-plot]`).first()).toBeInViewport();
    expect(await dock.count()).toBeLessThanOrEqual(1);
  }
});

test('Back takes the state back and leaves the figure where it stands', async ({ page }) => {
  const { dock, figure, href } = await docked(page);
  await expect(page).toHaveURL((url) => url.search === href.search);
  await expect(figure.summary()).toContainText('= 4');
  await page.goBack();
  await expect(page).toHaveURL((url) => url.search === '');
  await expect(figure.summary()).toContainText('= 2');
  await expect(dock).toBeVisible();
});

test('a section that asks for its figure has it beside it, until something else wants the margin', async ({
  page,
}) => {
  await page.setViewportSize(windows[0]!);
  await page.goto('/cross-entropy/');
  const dock = dockOn(page);
  const section = page.locator('h2:has(~ [data-stands])').last();
  const scrollTo = (place: number) =>
    section.evaluate((section, place) => {
      const { top } = section.getBoundingClientRect();
      window.scrollTo({ top: scrollY + top - place, behavior: 'instant' });
    }, place);
  await scrollTo(200);
  await page.mouse.move(300, 300);
  await expect(dock).toHaveAttribute('data-dock', 'beside');
  await expect(dock).toHaveAccessibleName('Figure 2.1, beside the text');
  expect(await topOf(section)).toBeCloseTo(200, -0.5);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(dock).toHaveCount(0);
  await scrollTo(200);
  await expect(dock).toBeVisible();
  // One that was put back does not come again by itself.
  await page.keyboard.press('Escape');
  await expect(dock).toHaveCount(0);
  await scrollTo(150);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
  await expect(dock).toHaveCount(0);
});

test('where a window is too low for a strip, the sentence stands in a line', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 400 });
  const { link } = await pressed(page, page1, far, 0.3);
  const text = await topOf(link);
  await link.click();
  const dock = dockOn(page);
  await expect(dock).toHaveAttribute('data-dock', 'line');
  expect((await dock.boundingBox())!.height).toBeLessThan(60);
  await expect(dock.locator('.summary')).toBeVisible();
  await expect(dock.locator('[data-plot]')).toBeHidden();
  expect(Math.abs((await topOf(link)) - text)).toBeLessThan(2);
  await dock.getByRole('button', { name: 'whole figure' }).click();
  await expect(page.locator('#mse-run .plot')).toBeInViewport();
});

test('a play ends with what the reader does next, and in the end state', async ({ page }) => {
  await page.setViewportSize(windows[0]!);
  const { link, figure } = await pressed(page, page1, 5, 0.3);
  await link.click();
  const dots = () => figure.root.locator('[data-plot] .dot').evaluateAll((all) => all.length);
  const epoch = () => figure.root.locator('.transport input').inputValue();
  await expect.poll(dots).toBeGreaterThan(0);
  await expect.poll(async () => Number(await epoch())).toBeLessThan(215);
  await page.mouse.click(20, 20);
  await expect.poll(epoch).toBe('215');
  // Nothing plays on behind it.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await epoch()).toBe('215');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a link is an address', async ({ page }) => {
    await page.goto(page1);
    const link = page.locator('a.rerun').nth(1);
    await link.click();
    await expect(page).toHaveURL(/\?mse-run\..*#mse-run$/);
    await expect(page.locator('#mse-run')).toBeInViewport();
    await expect(page.locator('.dock-ways:visible')).toHaveCount(0);
  });
});
