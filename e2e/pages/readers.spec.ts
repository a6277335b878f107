// What a page owes to readers with settings of their own: type size, colours, paper, clipboard, keyboard and voice.
import { expect, test, type Page } from '@playwright/test';
import { openWhole } from '../reading/page.ts';
import { pagesOf, rootSite } from '../reading/site.ts';
import { oneIn, whole } from '../reading/share.ts';

const chapter = pagesOf(rootSite).filter(({ path }) =>
  /vanishing-gradient|cross-entropy|softmax|choosing/.test(path),
);
const first = '/vanishing-gradient/';

/** At which of these widths a page scrolls sideways. */
async function tooWideAt(page: Page, widths: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    if (taken > width) found.push(width);
  }
  return found;
}

/** What a reader may set by WCAG 1.4.12, for every element. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const [i, { path }] of pagesOf(rootSite).entries()) {
  test(
    `${path} never scrolls sideways, however its text is spaced`,
    oneIn(5, i),
    async ({ page }) => {
      await openWhole(page, path);
      const widths = [256, 288, 320, 360, 640, 1023, 1024, 1100, 1143, 1144, 1280, 4000];
      expect.soft(await tooWideAt(page, widths)).toEqual([]);
      await page.addStyleTag({ content: spacing });
      expect(await tooWideAt(page, [256, 320, 375, 1200])).toEqual([]);
    },
  );
}

test('on the narrowest phones the header’s two switches stay together', async ({ page }) => {
  for (const path of [first, `/zh${first}`]) {
    await page.goto(path);
    for (const width of [256, 288, 320, 375]) {
      await page.setViewportSize({ width, height: 700 });
      const [language, theme] = await Promise.all(
        ['.language', '.theme'].map((one) => page.locator(one).boundingBox()),
      );
      expect(
        Math.abs(language!.y + language!.height / 2 - theme!.y - theme!.height / 2),
      ).toBeLessThan(6);
    }
  }
});

test('the table of waits keeps its heads apart on a phone, and its links show their first digit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 700 });
  for (const path of [first, `/zh${first}`]) {
    await page.goto(path);
    const table = page.locator('table[aria-labelledby=waiting-caption]');
    await table.scrollIntoViewIfNeeded();
    const heads = await table.locator('thead tr:last-child th').evaluateAll((all) =>
      all.map((head) => {
        const text = document.createRange();
        text.selectNodeContents(head);
        const { left, right } = text.getBoundingClientRect();
        return { left, right, lines: text.getClientRects().length };
      }),
    );
    expect(heads.map(({ lines }) => lines)).toEqual([1, 1, 1, 1]);
    for (const [i, { left }] of heads.entries()) {
      if (i > 0) expect(left - heads[i - 1]!.right).toBeGreaterThan(4);
    }
    // The icon before a link's text is a mask: what was shaped together with it would be cut out by it.
    const digit = await table
      .locator('.rerun')
      .nth(1)
      .evaluate((link) => {
        const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        let node = text.nextNode() as Text;
        while (!node.data.trim()) node = text.nextNode() as Text;
        const range = document.createRange();
        const at = node.data.search(/\d/);
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      });
    const picture = await page.screenshot({ clip: digit });
    const shades = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        // Of the upper part: below it is the line under the link.
        const { data } = context.getImageData(0, 0, image.width, Math.floor(image.height * 0.7));
        return new Set(data.filter((_, i) => i % 4 === 0)).size;
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
    expect(shades, path).toBeGreaterThan(3);
  }
});

test('paper is white and its ink dark in any theme, and what is folded lies open', async ({
  page,
}) => {
  await page.addInitScript(() => window.localStorage.setItem('theme', 'dark'));
  await page.goto(first);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(31, 29, 26)');
  const solution = page.locator('details.solution > p').first();
  expect((await solution.boundingBox())?.height).toBeGreaterThan(10);
});

test('the type follows the size that the reader has chosen', whole, async ({ page }) => {
  await page.goto(first);
  const sizes = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].flatMap((rule) =>
        rule instanceof CSSStyleRule && rule.selectorText === 'html' ? rule.style.fontSize : [],
      ),
    ),
  );
  expect(sizes).toContain('112.5%');
});

test('forced colours leave sliders and filled dots to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(first);
  const kept = await page.evaluate(() =>
    ['input[type=range]', '.dot:not(.hollow)'].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector)!);
      return style.forcedColorAdjust;
    }),
  );
  expect(kept).toEqual(['none', 'none']);
  const [filled, hollow] = await page.evaluate(() =>
    ['.dot:not(.hollow)', '.dot.hollow'].map(
      (selector) => getComputedStyle(document.querySelector(selector)!).backgroundColor,
    ),
  );
  expect(filled).not.toBe(hollow);
});

test('a formula is copied once, as its TeX, without what colours its factors', async ({ page }) => {
  await page.goto(first);
  const loaded = page.waitForResponse(/copy-tex/);
  const select = (selector: string) =>
    page.evaluate(
      (selector) => window.getSelection()!.selectAllChildren(document.querySelector(selector)!),
      selector,
    );
  const copied = () =>
    page.evaluate(() => {
      const event = new ClipboardEvent('copy', {
        bubbles: true,
        clipboardData: new DataTransfer(),
      });
      document.dispatchEvent(event);
      return event.clipboardData!.getData('text/plain');
    });
  await select('#guess figcaption');
  await loaded;
  // The handler is in place once the module has run.
  await expect
    .poll(copied)
    .toMatch(/^Figure 1\.1 [^\u200b]*From \$w_0 = 0\.6\$, \$b_0 = 0\.9\$ its/);
  await select('#quadratic-weight .formula-body');
  expect((await copied()).trim()).toBe(
    String.raw`$$\frac{\partial C}{\partial w} = (a - y)\,\sigma'(z)\,x = a\,\sigma'(z)$$`,
  );
});

test('only what can be used is a stop, and nothing but the summary speaks in a run', async ({
  page,
}) => {
  await page.goto(first);
  await expect(page.locator('.formula-body[tabindex]')).toHaveCount(0);
  await expect(page.locator('.on-this-page summary')).toHaveAttribute('tabindex', '-1');
  await expect(page.locator('output:not([aria-live=off])')).toHaveCount(0);
  await expect(page.getByRole('figure', { name: /^Figure 1\.1 / })).toHaveCount(1);

  const reference = page.locator('a[data-formula-ref]').first();
  await reference.click();
  const popup = page.getByRole('dialog', { name: '(1)' });
  await expect(popup).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(reference).toBeFocused();

  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto('/cross-entropy/');
  const wide = await page
    .locator('.formula-body')
    .evaluateAll((boxes) =>
      boxes.map((box) => box.scrollWidth > box.clientWidth === box.hasAttribute('tabindex')),
    );
  expect(wide).not.toContain(false);
});

/** Marks that stand first on a line, with what is before them in their block: however the formula before them is built. */
const marksAtLineStarts = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const block of document.querySelectorAll('article :is(p, li, figcaption)')) {
      const style = getComputedStyle(block);
      const left = block.getBoundingClientRect().left + Number.parseFloat(style.paddingLeft);
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        if (node.parentElement?.closest('.katex, .visually-hidden, p, li, figcaption') !== block)
          continue;
        for (const { index } of node.data.matchAll(/[，。；：、！？）]/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const mark = range.getBoundingClientRect();
          if (mark.width > 0 && mark.left < left + 2)
            found.push(node.data.slice(index, index + 12));
        }
      }
    }
    // What is drawn behind a formula is a part of the box that it must not leave.
    for (const kept of document.querySelectorAll('article [data-mark]')) {
      if (kept.getClientRects().length > 1) found.push(kept.getAttribute('data-mark') ?? '');
    }
    return found;
  });

test('in Chinese no line begins with a mark', whole, async ({ page }) => {
  let loose = 0;
  for (const { path } of chapter.filter(({ lang }) => lang === 'zh')) {
    await page.goto(path);
    for (const width of [360, 375, 600, 900]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await marksAtLineStarts(page), `${path} at ${width} px`).toEqual([]);
    }
    // Without what keeps them together some marks do go astray, and are seen.
    await page.addStyleTag({ content: '.unbroken { white-space: normal !important }' });
    for (const width of [360, 375, 600]) {
      await page.setViewportSize({ width, height: 700 });
      loose += (await marksAtLineStarts(page)).length;
    }
  }
  expect(loose).toBeGreaterThan(0);
});
