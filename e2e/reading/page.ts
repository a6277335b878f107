import { expect, type Page, type Request } from '@playwright/test';

/** Waits until every island that can be seen has come alive (Astro takes its `ssr` attribute away then). */
export async function awake(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() =>
          [...document.querySelectorAll('astro-island[ssr]')]
            // An island itself has no box (display: contents); what it holds has one.
            .filter((island) => [...island.children].some((child) => child.checkVisibility()))
            .map((island) => island.getAttribute('component-url')),
        ),
      { message: 'islands still asleep' },
    )
    .toEqual([]);
}

/** Opens a page and scrolls through it to its end as a reader does, a third of a screen at a time. */
export async function readToTheEnd(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const end = () => document.documentElement.scrollHeight - innerHeight;
    for (let top = 0; top < end(); top += innerHeight / 3) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: end(), behavior: 'instant' });
    await frame();
  });
  await awake(page);
}

/** Opens every fold, so that what is inside is judged too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await awake(page);
}

/** Writes down all that a page says and asks for, from before it is opened. */
export class Witness {
  /** Console messages of any kind, errors, and requests that failed or were answered with an error. */
  readonly complaints: string[] = [];
  readonly requested = new Set<string>();
  #underWay = new Set<Request>();

  constructor(page: Page) {
    page.on('console', (message) =>
      this.complaints.push(`console ${message.type()}: ${message.text()}`),
    );
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    const context = page.context();
    context.on('request', (request) => {
      this.requested.add(request.url());
      this.#underWay.add(request);
    });
    context.on('requestfinished', (request) => this.#underWay.delete(request));
    context.on('requestfailed', (request) => {
      this.#underWay.delete(request);
      this.complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) {
        this.complaints.push(`${response.status()}: ${response.url()}`);
      }
    });
  }

  async nothingUnderWay(): Promise<void> {
    await expect.poll(() => [...this.#underWay].map((request) => request.url())).toEqual([]);
  }
}
