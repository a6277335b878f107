import { expect, type Locator, type Page } from '@playwright/test';

/** A figure on its page, found by its id. */
export class FigureOnPage {
  readonly page: Page;
  readonly id: string;
  readonly root: Locator;

  constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
    this.root = page.locator(`figure#${id}`);
  }

  /** Opens an address, brings the figure on screen and waits until it has woken. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.wake();
  }

  async wake(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root.locator('astro-island')).not.toHaveAttribute('ssr');
  }

  /** Full-precision values of the outputs named `of`, in the order they stand. */
  async values(of: string): Promise<number[]> {
    const outputs = this.root.locator(`output[data-of="${of}"]`);
    return outputs.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
  }

  /** The curves' path strings, by the names of their lines. */
  async paths(): Promise<string[]> {
    const lines = this.root.locator('path[data-line]');
    return lines.evaluateAll((all) => all.map((one) => one.getAttribute('d') ?? ''));
  }

  summary(): Locator {
    return this.root.locator('.summary');
  }

  problems(): Locator {
    return this.root.locator('.problems li');
  }

  /** Opens what is behind a word: the settings that are not needed at once, or the tools. */
  async unfold(what: 'more' | 'tools'): Promise<void> {
    const folds = this.root.locator('.folds > details');
    const fold = what === 'tools' ? folds.and(this.page.locator('.tools')) : folds.first();
    if (await fold.evaluate((fold: HTMLDetailsElement) => !fold.open))
      await fold.locator('summary').click();
  }

  action(name: string): Locator {
    return this.root.locator('.actions').getByRole('button', { name, exact: true });
  }

  /** Presses one of the tools. */
  async use(name: string): Promise<void> {
    await this.unfold('tools');
    await this.action(name).click();
  }
}

/** What a reader can compare of two states: curves, values and the sentence. */
export async function stateOf(figure: FigureOnPage): Promise<unknown> {
  return {
    paths: await figure.paths(),
    outputs: await figure.values('output'),
    losses: await figure.values('loss'),
    summary: await figure.summary().textContent(),
  };
}
