// Every page in Firefox: it says nothing, its figures wake, and what they hand out as they open is what the core computes.
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { toCsv } from '../../src/stage/export/download.ts';
import { islandsOf, OpeningTables } from '../reading/opening-tables.ts';
import { pagesOf, rootSite } from '../reading/site.ts';
import { findFirefox } from '../run/firefox.ts';

const tolerance = 1e-12;
const minute = 60_000;

let browser: Browser;
let tables: OpeningTables;

test.describe.configure({ mode: 'default', timeout: 10 * minute });

test.beforeAll(async () => {
  const executablePath = findFirefox();
  if (!executablePath) {
    throw new Error('No Firefox was found. Install one, or set FIREFOX_PATH to the one you have.');
  }
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  console.log(await browser.version());
  tables = await OpeningTables.start();
});

test.afterAll(async () => {
  await tables?.stop();
  await browser?.close();
});

/** All that a page complains of, as it goes on. */
function complaintsOf(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => void found.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => void found.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => void found.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
  return found;
}

/** Keeps what the page would save, in the order it is asked for, and saves nothing. */
async function keepSaved(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const saved: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob) => {
      saved.push(made);
      return make(made);
    };
    const click = HTMLElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (!this.download) click.call(this);
    };
    Object.assign(window, { saved });
  });
}

/** Scrolls to the end, a third of the window at a time, and waits until every figure has woken. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 3) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await page.waitForFunction(() => !document.querySelector('figure astro-island[ssr]'), {
    timeout: minute,
  });
}

/** A figure's tables as its data panel saves them. */
async function savedTables(page: Page, figure: string): Promise<string[]> {
  const data = `figure#${figure} .actions button[aria-expanded]`;
  await page.$eval(`figure#${figure} .tools > summary`, (word) => word.click());
  await page.waitForSelector(data, { timeout: minute });
  await page.$eval(data, (button) => (button as HTMLElement).click());
  const save = `figure#${figure} .panel .panel-row button`;
  await page.waitForSelector(save, { timeout: minute });
  return page.evaluate(async (figure) => {
    const frame = () => new Promise(requestAnimationFrame);
    const { saved } = window as unknown as { saved: Blob[] };
    saved.length = 0;
    // A figure that has just woken may draw its panel anew, so it is looked for each time.
    const panel = () => document.querySelector(`figure#${figure} .panel .panel-row`);
    const count = panel()?.querySelector('select')?.options.length ?? 1;
    for (let i = 0; i < count; i++) {
      const chosen = panel()?.querySelector('select');
      if (chosen) {
        chosen.selectedIndex = i;
        chosen.dispatchEvent(new Event('change', { bubbles: true }));
      }
      for (let tries = 0; saved.length === i && tries < 300; tries++) {
        await frame();
        panel()?.querySelector('button')?.click();
      }
    }
    return Promise.all(saved.map((blob) => blob.text()));
  }, figure);
}

/** Where two CSV texts differ by more than rounding does. */
function differences(saved: string, wanted: string): string[] {
  const cells = (text: string) => text.split('\n').map((row) => row.split(','));
  const [given, right] = [cells(saved), cells(wanted)];
  if (given.length !== right.length) return [`${given.length} rows, not ${right.length}`];
  return right.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const other = given[i]![j] ?? '';
      const [value, wantedValue] = [Number(other), Number(cell)];
      const isSame =
        other === cell ||
        Math.abs(value - wantedValue) <= tolerance * Math.max(1, Math.abs(wantedValue));
      return isSame ? [] : [`row ${i}, column ${j}: ${other}, not ${cell}`];
    }),
  );
}

for (const built of pagesOf(rootSite)) {
  test(`${built.path} in Firefox`, async ({ baseURL }) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await keepSaved(page);
    const complaints = complaintsOf(page);
    await page.goto(`${baseURL}${built.path}`, { waitUntil: 'load' });
    await readToTheEnd(page);
    for (const island of islandsOf(built)) {
      const saved = await savedTables(page, island.figure);
      const wanted = (await tables.of(island)).map(toCsv);
      expect.soft(saved.length, island.figure).toBe(wanted.length);
      const wrong = wanted.flatMap((text, i) => differences(saved[i] ?? '', text));
      expect.soft(wrong.slice(0, 5), island.figure).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
}
