import { expect, type Page, type Request } from '@playwright/test';

/** Waits until every island that can be seen has come alive (Astro takes its `ssr` attribute away then). */
async function awake(page: Page): Promise<void> {
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

/** Scrolls from the top of the page to its end, by shares of the screen that each stand for some frames. */
async function scrollThrough(page: Page, share: number, frames: number): Promise<void> {
  await page.evaluate(
    async ([share, frames]) => {
      const stand = async () => {
        for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
      };
      const end = () => document.documentElement.scrollHeight - innerHeight;
      for (let top = 0; top < end(); top += innerHeight * share) {
        scrollTo({ top, behavior: 'instant' });
        await stand();
      }
      scrollTo({ top: end(), behavior: 'instant' });
      await stand();
    },
    [share, frames] as const,
  );
  await awake(page);
}

/** Opens a page and scrolls through it to its end as a reader does, a third of a screen at a time. */
export async function readToTheEnd(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await scrollThrough(page, 1 / 3, 2);
}

/** Opens a page, wakes all that is on it and opens every fold, so that what is inside is judged too. */
export async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // A frame is enough to be seen in: nothing is judged on the way.
  await scrollThrough(page, 1, 1);
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
