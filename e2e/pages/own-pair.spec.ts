import { expect, test, type Page } from '@playwright/test';
import { runPair } from '../../src/core/pairs/run.ts';
import { namedPair } from '../../src/core/pairs/view.ts';
import { en } from '../../src/strings/own-pair.ts';
import { badFormulas, goodActivations } from '../numbers/reference/formulas.ts';
import { FigureOnPage } from '../reading/figures.ts';
import { whole } from '../reading/share.ts';

const crossEntropy = '-(y*ln(a)+(1-y)*ln(1-a))';
/** Twenty factors, whose derivative has as many products. */
const endless = Array.from({ length: 20 }, (_, i) => `(z+${i})`).join('*');

async function opened(page: Page, query = ''): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, 'own-pair');
  await figure.open(`/choosing/${query}`);
  return figure;
}
const field = (figure: FigureOnPage, which: 'f' | 'c') => figure.root.locator(`#own-pair-${which}`);
const verdict = (figure: FigureOnPage) => figure.root.locator('.own-verdict');

/** Until nothing is being worked out. The page tells it by itself: to be asked again and again would be work for it. */
const answered = (figure: FigureOnPage) =>
  figure.root.locator('.side > p.soft').evaluate(
    (status, busy) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (status.textContent === busy) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        look();
      }),
    en.busy,
  );

/** Lets the time pass in which a worker has to say something. The page's clock has to be installed. */
const losePatience = (page: Page) => page.clock.fastForward(20_000);
/** From then on no worker hears what it is told. */
const deafen = (page: Page) =>
  page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
/** Workers can hear again. */
const hear = (page: Page) =>
  page.evaluate(() => {
    const { contentWindow } = document.body.appendChild(document.createElement('iframe'));
    const { Worker: other } = contentWindow as Window & { Worker: typeof Worker };
    Worker.prototype.postMessage = other.prototype.postMessage;
  });

test('nothing is loaded before a formula is touched; then a typed pair is judged and trained', async ({
  page,
}) => {
  const figure = await opened(page);
  expect(page.workers()).toHaveLength(0);
  await expect(verdict(figure)).toHaveText('safe from stalling');
  await field(figure, 'f').fill('1/(1+exp(-z))');
  await field(figure, 'c').fill('(a-y)^2/2');
  await expect(verdict(figure)).toHaveText('can stall');
  const quadratic = runPair(namedPair('sigmoid', 'quadratic'), {
    z0: 4,
    y: 0,
    eta: 0.15,
    epochs: 30,
  });
  await expect
    .poll(async () => (await figure.values('output'))[0])
    .toBeCloseTo(quadratic.output.at(-1)!, 10);
  await field(figure, 'c').fill(crossEntropy);
  await expect(verdict(figure)).toHaveText('safe from stalling');
  const fast = runPair(namedPair('sigmoid', 'crossEntropy'), {
    z0: 4,
    y: 0,
    eta: 0.15,
    epochs: 30,
  });
  await expect
    .poll(async () => (await figure.values('output'))[0])
    .toBeCloseTo(fast.output.at(-1)!, 10);
  await expect(figure.root.locator('.own-formulas .katex')).toHaveCount(5);
});

test('the address holds both formulas, and a link in the text brings another pair', async ({
  page,
}) => {
  const figure = await opened(
    page,
    '?own-pair.f=relu(z)&own-pair.c=(a-y)%5E2%2F2&own-pair.z=-1&own-pair.y=1',
  );
  await expect(verdict(figure)).toHaveText('can stall');
  await expect(field(figure, 'f')).toHaveValue('relu(z)');
  await expect.poll(async () => (await figure.values('output'))[0]).toBe(0);
  await page.getByRole('link', { name: /small leak/ }).click();
  await expect(verdict(figure)).toHaveText('safe from stalling');
  await expect(field(figure, 'f')).toHaveValue('max(z,0.1*z)');
  // At an output of 9·10⁻⁵ with target 0 next to nothing is lost: there is no other output to lose by.
  await expect.poll(async () => (await figure.values('loss'))[0]).toBeLessThan(1e-8);
  await page.keyboard.press('Escape');
  await figure.use('original settings');
  await expect(field(figure, 'f')).toHaveValue('tanh(z)');
  await expect(verdict(figure)).toHaveText('safe from stalling');
});

test('the goal is a choice: a loss on a raw score is judged by its sign, and says so', async ({
  page,
}) => {
  const figure = await opened(page, '?own-pair.f=z&own-pair.c=ln(1%2Bexp(-(2*y-1)*a))');
  await expect(verdict(figure)).toHaveText('wrong optimum');
  await expect(figure.summary()).toContainText('that only the sign of a be right, it is safe');
  await figure.root.getByRole('radio', { name: en.choices.goal.score }).check();
  await expect(verdict(figure)).toHaveText('safe from stalling');
  await expect(page).toHaveURL(/own-pair\.goal=score/);
  await expect(figure.summary()).toContainText('This pair, as a score: safe from stalling.');
  await figure.unfold('more');
  await figure.root.getByRole('radio', { name: en.choices.beside.sigmoid }).check();
  await expect(figure.root.locator('path[data-line=other-1]')).toHaveCount(1);
  await page.getByRole('link', { name: /An exponential/ }).click();
  await expect(figure.root).toContainText('the factors, for target 1');
});

test('a fault is answered at its place, and the last good pair stays', async ({ page }) => {
  const figure = await opened(page);
  const before = await figure.paths();
  await field(figure, 'f').fill('tanh(z');
  await expect(figure.root.locator('#own-pair-f-message')).toContainText('breaks off');
  await field(figure, 'f').fill('1+tanch(z)');
  await expect(figure.root.locator('#own-pair-f-message')).toContainText(
    '“tanch” is not a known function',
  );
  await expect(figure.root.locator('#own-pair-f-message mark')).toHaveText('tanch');
  await expect(field(figure, 'f')).toHaveAttribute('aria-invalid', 'true');
  expect(await figure.paths()).toEqual(before);
  // A percent sequence is one in an address only.
  await field(figure, 'c').fill('a%20y');
  await expect(figure.root.locator('#own-pair-c-message')).toContainText('“%” cannot stand');
  await field(figure, 'c').fill('a-q');
  await expect(figure.root.locator('#own-pair-c-message')).toContainText('“q” is not known');
  await field(figure, 'f').fill('ln(z+2)');
  await field(figure, 'c').fill('(a-y)^2');
  await expect(figure.root.locator('#own-pair-f-message')).toContainText('At z = −6');
  await expect(verdict(figure)).toHaveText('not defined everywhere');
});

test(
  'a worker that never answers is given up, and the next formula is read again',
  whole,
  async ({ page }) => {
    await page.clock.install();
    const figure = await opened(page);
    await field(figure, 'f').fill('tanh(1*z)');
    await answered(figure);
    // The worker is there and idle: what is typed now is sent at once.
    await deafen(page);
    await field(figure, 'f').fill('tanh(2*z)');
    await losePatience(page);
    await expect(figure.root.locator('#own-pair-f-message')).toContainText('took too long');
    await expect.poll(() => page.workers().length).toBe(0);
    await hear(page);
    await expect(verdict(figure)).toHaveText('safe from stalling');
    await field(figure, 'f').fill('z');
    await expect(verdict(figure)).toHaveText('not defined everywhere');
    await field(figure, 'c').fill('(a-y)^2/2');
    await expect(verdict(figure)).toHaveText('safe from stalling');
  },
);

test(
  'a question given up by going back to the opening pair ends its worker, and blames nobody',
  whole,
  async ({ page }) => {
    await page.clock.install();
    const figure = await opened(page);
    await field(figure, 'f').fill('z');
    await expect(verdict(figure)).toHaveText('not defined everywhere');
    await deafen(page);
    await field(figure, 'f').fill('2*z');
    await figure.use('original settings');
    await expect.poll(() => page.workers().length).toBe(0);
    await hear(page);
    await field(figure, 'c').fill('(a-y)^2');
    await answered(figure);
    await deafen(page);
    await field(figure, 'c').fill('(a-y)^4');
    await losePatience(page);
    await expect(figure.root.locator('#own-pair-c-message')).toContainText('took too long');
    await expect(field(figure, 'f')).toHaveAttribute('aria-invalid', 'false');
  },
);

test('moving a slider asks no worker, and a nested piecewise function is differentiated', async ({
  page,
}) => {
  const figure = await opened(page, '?own-pair.f=relu(relu(z))&own-pair.c=(a-y)%5E2%2F2');
  await expect(verdict(figure)).toHaveText('can stall');
  const said: string[] = [];
  await page.exposeFunction('asked', () => said.push('asked'));
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...args: [unknown]) {
      (Reflect.get(window, 'asked') as () => void)();
      post.apply(this, args);
    } as typeof post;
  });
  await figure.root.getByRole('slider', { name: 'start z₀' }).press('ArrowRight');
  await expect(page).toHaveURL(/own-pair\.z=4\.1/);
  await field(figure, 'f').fill('relu(z)');
  await expect.poll(() => said).toEqual(['asked']);
});

test('no formula freezes the page', whole, async ({ page }) => {
  await page.clock.install();
  const figure = await opened(page);
  const texts = [
    ...badFormulas.map(([text]) => text),
    ...goodActivations.map(([text]) => text),
    'z^z^z^z^z^z^z^z^z^z^z',
    'relu(relu(relu(relu(relu(relu(relu(relu(z))))))))',
    endless,
  ];
  const input = field(figure, 'f');
  await input.fill('z');
  await expect(verdict(figure)).toHaveText('not defined everywhere');
  // Processor time of the page's own thread and not the clock's, which a busy machine stretches.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  /** What the page's thread did, in ms, from typing a formula until it was answered. */
  const spent = async (text: string): Promise<number> => {
    const before = await worked();
    await input.fill(text);
    if (text === endless) await losePatience(page);
    await answered(figure);
    return (await worked()) - before;
  };
  await spent('2*z');
  // Ten times what a simple formula takes is a wait that nobody sees.
  const most = 10 * (await spent('z'));
  for (const text of texts) {
    // Garbage may be collected at any time; a formula that freezes the page does so every time.
    let least = await spent(text);
    for (let again = 0; again < 2 && least > most; again++) {
      await spent('z');
      least = Math.min(least, await spent(text));
    }
    expect.soft(least, text).toBeLessThan(most);
  }
});

test('where no worker starts, the page says so and keeps the built pair', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no workers here');
      }
    } as unknown as typeof Worker;
  });
  const figure = await opened(page);
  await field(figure, 'f').fill('z');
  await expect(figure.root.locator('#own-pair-f-message')).toContainText('could not be loaded');
  await expect(verdict(figure)).toHaveText('safe from stalling');
});
