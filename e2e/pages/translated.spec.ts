// Whoever reads the chapter through a browser's translator, or with an extension that puts things of its own into pages.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { FigureOnPage } from '../reading/figures.ts';
import { openWhole, readToTheEnd, Witness } from '../reading/page.ts';
import { pagesOf, rootSite } from '../reading/site.ts';
import { translate } from '../reading/translated.ts';
import { runFrom } from '../reading/runs.ts';
import { subscript } from '../../src/strings/show.ts';
import { oneIn } from '../reading/share.ts';

const withFigures = pagesOf(rootSite).filter(({ path }) =>
  /^\/(zh\/vanishing-gradient|vanishing-gradient|cross-entropy|softmax|choosing)\/$/.test(path),
);

/** All texts of the figures of a page but what is spoken late, once nothing is under way in any of them. */
async function textsOf(page: Page): Promise<string[]> {
  const read = () =>
    page.locator('figure[id]').evaluateAll((figures) =>
      figures.map((figure) => {
        const copy = figure.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll('script, style, [aria-live=polite]'))
          other.remove();
        return `${figure.id}: ${copy.textContent.replace(/\s+/g, ' ').replace(/[\d,]+( digits a second| 个数字)/, '')}`;
      }),
    );
  let before: string[] = [];
  await expect(async () => {
    const now = await read();
    const isAtRest = now.join() === before.join();
    before = now;
    expect(now.join()).not.toMatch(
      /Training all|Computing:|Reading …|Working it out|Fetching|s left;|正在训练|正在计算|正在读|正在推算|正在取|大约还要/,
    );
    expect(isAtRest).toBe(true);
  }).toPass({ intervals: [150], timeout: 60_000 });
  return before;
}

/** Moves all that can be moved in a figure, and calls `look` after each kind of thing. */
async function useFigure(figure: Locator, look: () => Promise<void>): Promise<void> {
  const most = 4;
  const each = async (selector: string, use: (one: Locator) => Promise<unknown>) => {
    const found = figure.locator(selector);
    for (let i = 0; i < Math.min(await found.count(), most); i++) await use(found.nth(i));
    if ((await found.count()) > 0) await look();
  };
  await each('.controls input[type=range]:enabled', async (slider) => {
    for (let step = 0; step < 3; step++) await slider.press('ArrowLeft');
  });
  await each('fieldset:enabled label:last-child > input:not(:checked)', (last) => last.check());
  await each('.formula-field input', (field) => field.fill('tanh(z)'));
  await each('.scrubber, ol[tabindex]', (place) => place.press('ArrowRight'));
  const isLong = /train|训练/;
  const buttons = '.stage button:enabled:not(.actions *, .panel *, .transport *, .scrubber)';
  await each(buttons, async (button) => {
    const isThere = await button.isVisible();
    if (isThere && !isLong.test((await button.textContent()) ?? '')) await button.click();
  });
  await each('.transport:has(.position) .main', async (run) => {
    const before = await run.textContent();
    await run.click();
    await expect(run).not.toHaveText(before ?? '');
    await run.click();
    await expect(run).toHaveText(before ?? '');
    const [, step, reset] = await figure.locator('.transport button').all();
    await reset?.click();
    await step?.click();
    await step?.click();
  });
}

/** What the figures of a page say in the course of being used, translated or not. */
async function said(page: Page, path: string, isTranslated: boolean): Promise<string[][]> {
  const figures = page.locator('figure[id]');
  const all: string[][] = [];
  // Networks that are trained soon.
  const soon = '?depth.layers=2&depth.epochs=30&digits.epochs=1&digits.hidden=8';
  await openWhole(page, /choosing|softmax/.test(path) ? path + soon : path);
  const look = async () => {
    all.push(await textsOf(page));
    if (isTranslated) await translate(figures);
  };
  await look();
  for (const figure of await figures.all()) await useFigure(figure, look);
  return all;
}

for (const [i, { path }] of withFigures.entries()) {
  test(
    `${path}: translated, figures go on saying what they show`,
    oneIn(8, i + 5),
    async ({ page }) => {
      test.slow();
      const witness = new Witness(page);
      const wanted = await said(page, path, false);
      // A page that is left while its icon is under way would be told of as a failure.
      await witness.nothingUnderWay();
      await page.goto('about:blank');
      const given = await said(page, path, true);
      expect(given).toEqual(wanted);
      expect(new Set(wanted.map((texts) => texts.join())).size).toBeGreaterThan(5);
      expect(await page.locator('figure font font').count()).toBeGreaterThan(20);
      expect(witness.complaints).toEqual([]);
    },
  );
}

test('translated, a figure speaks what it shows, and its letters and formulas are kept', async ({
  page,
}) => {
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  await translate(figure.root);
  await figure.root.locator('input.typed').first().fill('1.4');
  await expect(figure.summary()).toContainText('w₀ = 1.4');
  await expect(figure.root.locator('[aria-live=polite]')).toContainText('w₀ = 1.4');
  const { output } = runFrom(1.4, 2);
  expect((await figure.values('output'))[0]).toBe(output[150]);
  await expect(figure.root.locator('output[data-of=output]').first()).toHaveText(
    output[150]!.toFixed(4),
  );
  const loose = page.locator('.katex:not([translate=no], [translate=no] *)');
  for (const path of ['/vanishing-gradient/', '/cross-entropy/', '/choosing/', '/notation/']) {
    await page.goto(path);
    await expect(page.locator('.katex').first()).toBeAttached();
    expect(await loose.count(), path).toBe(0);
  }
});

test('translated, what reads digits says what it reads', async ({ page }) => {
  const figure = new FigureOnPage(page, 'digits');
  await figure.open('/softmax/?digits.epochs=1&digits.hidden=8');
  await translate(figure.root);
  await figure.root.locator('.digits-transport button').first().click();
  const standing = figure.root.locator('.digits-transport + p');
  await expect(standing).toContainText('Trained in this page', { timeout: 60_000 });
  await expect(standing).not.toContainText('your browser then fetches');
  await translate(figure.root);
  for (const [place, label] of [
    ['2 of 1000', 2],
    ['3 of 1000', 1],
  ] as const) {
    await figure.root.getByRole('button', { name: 'next', exact: true }).click();
    await expect(figure.root.locator('.desk')).toContainText(`${place}, a ${label}`);
    await expect(figure.root.locator('.network').last()).toContainText(`−ln a${subscript(label)}`);
  }
});

/** What happens to a page at DOMContentLoaded, before most of its figures are awake. */
const before = {
  'was translated': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode())
      if (
        walker.currentNode.parentElement?.closest('figure') &&
        walker.currentNode.nodeValue?.trim()
      )
        texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      font.append(text.nodeValue ?? '');
      text.parentNode?.replaceChild(font, text);
    }
  },
  'has foreign elements behind its fields': () => {
    for (const field of document.querySelectorAll('figure input')) {
      field.after(document.createElement('foreign-icon'));
    }
  },
} as const;

for (const [i, [what, change]] of Object.entries(before).entries()) {
  for (const [j, path] of ['/vanishing-gradient/', '/choosing/'].entries()) {
    test(
      `${path}: a figure that ${what} before it wakes wakes quietly, and works`,
      oneIn(2, i + j),
      async ({ page }) => {
        const witness = new Witness(page);
        await page.addInitScript(
          (body) =>
            document.addEventListener(
              'DOMContentLoaded',
              new Function(`(${body})()`) as () => void,
            ),
          String(change),
        );
        await readToTheEnd(page, path);
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
        const id = path === '/choosing/' ? 'pair-map' : 'mse-run';
        const figure = new FigureOnPage(page, id);
        const paths = await figure.paths();
        const sentence = await figure.summary().textContent();
        await figure.root.locator('.controls input[type=range]').first().press('Home');
        await expect(figure.summary()).not.toHaveText(sentence ?? '');
        expect(await figure.paths()).not.toEqual(paths);
        expect(witness.complaints).toEqual([]);
      },
    );
  }
}
