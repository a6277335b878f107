import { expect, test, type Locator, type Page } from '@playwright/test';
import { readEntries } from '../../src/prose/book/entries.ts';
import { sites } from '../reading/site.ts';
import { whole } from '../reading/share.ts';

const page1 = '/vanishing-gradient/';
const popupOf = (page: Page) => page.locator('.formula-popup');
const linkTo = (page: Page, entry: string) => page.locator(`a.term[href$="/notation/#${entry}"]`);

/** With a pixel to spare, as scrolling is rounded. */
async function isOnScreen(page: Page, popup: Locator): Promise<void> {
  const box = (await popup.boundingBox())!;
  const { width, height } = page.viewportSize()!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y).toBeGreaterThanOrEqual(-1);
  expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
}

for (const site of sites) {
  for (const [language, folder, name, translation] of [
    ['en', '', 'learning rate', '学习率'],
    ['zh', 'zh/', '学习率', 'learning rate'],
  ] as const) {
    const path = `${site.base}${folder}vanishing-gradient/`;

    test(`${path}: a term opens in place, with its symbol and its other name`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(path);
      const notation = `${site.base}${folder}notation/`;
      await linkTo(page, 'saturation').scrollIntoViewIfNeeded();
      expect(asked, 'nothing is fetched before it is wanted').not.toContain(notation);
      await linkTo(page, 'learning-rate').click();
      const popup = popupOf(page);
      await expect(popup.locator('dfn')).toHaveText(name);
      await expect(popup.locator('.entry-translation')).toHaveText(translation);
      await expect(popup.locator('.entry-symbol math annotation')).toHaveText('\\eta');
      await expect(popup.locator('.entry > p').last()).toContainText('0.15');
      await isOnScreen(page, popup);
      expect(new URL(page.url()).hash).toBe('');

      await linkTo(page, 'saturation').click();
      await expect(popup).toHaveCount(1);
      const entry = readEntries(language).find(({ id }) => id === 'saturation')!;
      await expect(popup.locator('dfn')).toHaveText(entry.name);
      expect(asked.filter((address) => address === notation)).toHaveLength(1);
    });
  }
}

test('by keyboard a term opens, Esc closes it and gives the focus back', async ({ page }) => {
  await page.goto(page1);
  const link = linkTo(page, 'sigmoid');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(popupOf(page)).toBeFocused();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(popupOf(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(link).not.toHaveAttribute('aria-expanded');
});

test('opened again a term closes, and so it does by the button', async ({ page }) => {
  await page.goto(page1);
  const link = linkTo(page, 'error');
  await link.click();
  await expect(popupOf(page)).toHaveCount(1);
  await link.click();
  await expect(popupOf(page)).toHaveCount(0);
  await link.click();
  await popupOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(popupOf(page)).toHaveCount(0);
});

test(
  'what an entry refers to is followed, and so is the way to all entries',
  whole,
  async ({ page }) => {
    await page.goto('/softmax/');
    await linkTo(page, 'sigmoid-slope-factor').click();
    await popupOf(page).locator('a.ref').click();
    await expect(page).toHaveURL(/\/vanishing-gradient\/#quadratic-weight$/);
    await page.waitForLoadState();
    await linkTo(page, 'error-signal').click();
    await popupOf(page).getByRole('link', { name: 'All symbols and terms' }).click();
    await expect(page).toHaveURL(/\/notation\/#error-signal$/);
    await expect(page.locator('#error-signal')).toBeInViewport();
  },
);

for (const width of [1280, 320]) {
  test(
    `at ${width} px every term opens on the screen, in text, notes and captions`,
    whole,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(page1);
      const links = page.locator('a.term');
      expect(await page.locator('.note a.term, figcaption a.term').count()).toBeGreaterThan(2);
      for (const link of await links.all()) {
        await link.focus();
        await page.keyboard.press('Enter');
        await expect(popupOf(page).locator('dfn')).toBeVisible();
        await isOnScreen(page, popupOf(page));
        await page.keyboard.press('Escape');
        await expect(popupOf(page)).toHaveCount(0);
      }
    },
  );
}

test('a term is followed when the notation cannot be fetched', async ({ page }) => {
  await page.goto(page1);
  const isFetch = (type: string) => type === 'fetch';
  await page.route('**/notation/', (route) =>
    isFetch(route.request().resourceType()) ? route.abort() : route.continue(),
  );
  await linkTo(page, 'error').click();
  await expect(page).toHaveURL(/\/notation\/#error$/);
  await page.goBack();
  await page.unroute('**/notation/');
  await page.route('**/notation/', (route) =>
    isFetch(route.request().resourceType()) ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await linkTo(page, 'epoch').click();
  await expect(page).toHaveURL(/\/notation\/#epoch$/);
});

test('with a modifier a term opens like every link', async ({ page, context }) => {
  await page.goto(page1);
  const other = context.waitForEvent('page');
  await linkTo(page, 'error').click({ modifiers: ['ControlOrMeta'] });
  await expect(await other).toHaveURL(/\/notation\/#error$/);
  await expect(popupOf(page)).toHaveCount(0);
});

test('the notation page shows every entry, and is in the contents and at the foot', async ({
  page,
}) => {
  for (const [language, folder] of [
    ['en', ''],
    ['zh', 'zh/'],
  ] as const) {
    await page.goto(`/${folder}`);
    await page.locator('.page-list li').last().locator('a').click();
    await expect(page).toHaveURL(new RegExp(`/${folder}notation/$`));
    const ids = await page.locator('.entry').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(readEntries(language).map(({ id }) => id));
    await expect(page.locator('footer a[aria-current=page]')).toHaveCount(1);
    await page.goto(`/${folder}softmax/`);
    await page.locator('footer a').click();
    await expect(page).toHaveURL(new RegExp(`/${folder}notation/$`));
  }
});

test('the language switch goes to the same entry', async ({ page }) => {
  await page.goto('/notation/');
  // The place is the last one begun in the upper third of the screen.
  await page.locator('#temperature').evaluate((entry) => {
    window.scrollBy(0, entry.getBoundingClientRect().top - window.innerHeight / 3 + 10);
  });
  await page.locator('[data-language-switch]').evaluate((link) => {
    if (link instanceof HTMLElement) link.click();
  });
  await expect(page).toHaveURL(/\/zh\/notation\/#temperature$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a plain link to its entry', async ({ page }) => {
    await page.goto(page1);
    await linkTo(page, 'weighted-input').click();
    await expect(page).toHaveURL(/\/notation\/#weighted-input$/);
    await expect(page.locator('#weighted-input')).toBeInViewport();
  });
});

test(
  'on a phone what opens leaves the sentence of its link to be read',
  whole,
  async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    for (const path of [page1, `/zh${page1}`, '/cross-entropy/']) {
      await page.goto(path);
      const links = page.locator('article > p > :is(a.term, a.ref[data-formula-ref])');
      for (const link of (await links.all()).slice(0, 12)) {
        // Where a reader's eye may be: in the lower half of the screen.
        await link.evaluate((one) => one.scrollIntoView({ block: 'end' }));
        await link.click();
        await expect(popupOf(page)).toBeVisible();
        await isOnScreen(page, popupOf(page));
        const covered = await link.evaluate((one) => {
          const sheet = document.querySelector('.formula-popup')!.getBoundingClientRect();
          const block = one.closest('p')!;
          const rest = document.createRange();
          rest.setStartBefore(one);
          rest.setEndAfter(block.lastChild!);
          const popup = block.querySelector('.formula-popup');
          const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let isOver = false;
          const lines: DOMRect[] = [...one.getClientRects()];
          while (texts.nextNode() && !isOver) {
            const text = texts.currentNode as Text;
            if (!rest.intersectsNode(text) || popup?.contains(text)) continue;
            if (text.parentElement?.closest('.katex-mathml, .visually-hidden, template')) continue;
            const end = text.data.search(/[.。](\s|$|[^\d])/);
            const part = document.createRange();
            part.selectNodeContents(text);
            if (end >= 0) part.setEnd(text, end + 1);
            lines.push(...part.getClientRects());
            isOver = end >= 0;
          }
          return lines.filter(({ top, bottom }) => bottom > sheet.top + 1 || top < -1).length;
        });
        expect(covered, `${path}: ${await link.textContent()}`).toBe(0);
        await page.keyboard.press('Escape');
      }
    }
  },
);
