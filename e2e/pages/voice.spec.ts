// What is spoken while a figure runs, what its parts are called, and where a keyboard stops.
import { expect, test, type Page } from '@playwright/test';
import { openWhole } from '../reading/page.ts';
import { pagesOf, rootSite } from '../reading/site.ts';
import { oneIn } from '../reading/share.ts';

const pages = pagesOf(rootSite).filter(({ path }) =>
  /vanishing-gradient|cross-entropy|softmax|choosing/.test(path),
);

/** Long runs, so that they are still under way while they are listened to. */
const longRuns = '?digits.epochs=30&digits.hidden=100&depth.epochs=500';

/** From now on writes down what a screen reader is told of without being asked. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = [];
    const regionOf = (node: Node | null): Element | undefined => {
      for (
        let at = node instanceof Element ? node : node?.parentElement;
        at;
        at = at.parentElement
      ) {
        const live = at.getAttribute('aria-live');
        if (live) return live === 'off' ? undefined : at;
        const role = at.getAttribute('role') ?? (at.localName === 'output' ? 'status' : '');
        if (/^(status|alert|log)$/.test(role)) return at;
      }
      return undefined;
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const regions = [target, ...addedNodes]
          .map(regionOf)
          .filter((one) => one?.textContent?.trim());
        for (const region of new Set(regions)) {
          const figure = region!.closest('figure')?.id ?? 'page';
          told.push(`${figure}: ${region!.textContent!.trim()}`);
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { told });
  });
}

/** What was told since this was last asked. */
const told = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));

for (const [i, { path }] of pages.entries()) {
  test(`${path}: while a figure runs, nothing speaks`, oneIn(8, i + 1), async ({ page }) => {
    await openWhole(page, path + (path.includes('mse') ? '' : longRuns));
    // What is said waits for rest, and runs go by the page's clock: it is driven, so that nothing has to be waited for.
    await page.clock.install();
    // The deep networks begin when a hand comes near, and say once that they are trained.
    for (const depth of await page.locator('figure#depth .stage').all()) {
      await depth.hover();
      await expect(depth.getByRole('status').first()).toBeVisible();
      await expect(depth.locator('progress')).toHaveCount(0, { timeout: 60_000 });
      await page.clock.runFor(1000);
    }
    await listen(page);
    const running = page.locator('figure .transport .main');
    for (const button of await running.all()) {
      const before = await button.innerText();
      await button.click();
      await expect(button).not.toHaveText(before.trim());
      await expect(button).toHaveText(/pause|暂停/);
      await told(page);
      const moved = await page.locator('figure :is(output, .position)').allInnerTexts();
      await page.clock.runFor(1200);
      // The run was seen to go on, so there was something to be silent about.
      await expect
        .poll(() => page.locator('figure :is(output, .position)').allInnerTexts())
        .not.toEqual(moved);
      expect(await told(page)).toEqual([]);
      await expect(button).toHaveText(/pause|暂停/);
      await button.click();
      await page.clock.runFor(1000);
      const said = await told(page);
      const speakers = said.map((sentence) => sentence.split(':')[0]);
      expect(speakers, 'each figure speaks once when it rests').toEqual([...new Set(speakers)]);
    }
  });

  test(`${path}: no two stops of a figure have one name`, oneIn(2, i), async ({ page }) => {
    await openWhole(page, path);
    const twice = await page.evaluate(() =>
      [...document.querySelectorAll('figure')].flatMap((figure) => {
        const names = [
          ...figure.querySelectorAll<HTMLElement>('input:not([type=radio]), [role=slider]'),
        ]
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const label = one instanceof HTMLInputElement ? one.labels?.[0]?.innerText : undefined;
            return one.getAttribute('aria-label') ?? label ?? '';
          });
        return names
          .filter((name, i) => name === '' || names.indexOf(name) !== i)
          .map((name) => `${figure.id}: ${name}`);
      }),
    );
    expect(twice).toEqual([]);
  });
}

test('a rerun is spoken once, by the figure that it calls', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWhole(page, '/vanishing-gradient/');
  await page.clock.install();
  await listen(page);
  const link = page.locator('.table a[data-rerun]').last();
  await link.press('Enter');
  // What brings the figure comes when it is asked for; only then does the clock go on.
  await expect(page.locator('figure#mse-run .summary')).toContainText('w₀ = 4');
  await page.clock.runFor(5000);
  expect(await told(page)).toEqual([expect.stringMatching(/^mse-run: From w₀ = 4/)]);
});

test('the plot is no second stop beside the slider, and what it does the slider does', async ({
  page,
}) => {
  await openWhole(page, '/vanishing-gradient/');
  const figure = page.locator('figure#mse-run');
  const plot = figure.getByRole('slider', { name: 'Epoch to read out, on the plot' });
  const slider = figure.getByRole('slider', { name: 'Epoch to read out', exact: true });
  await expect(plot).toHaveAttribute('tabindex', '-1');
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(plot).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('End');
  await expect(plot).toHaveAttribute('aria-valuenow', '300');
  // A value is typed one stop before its own slider.
  const typed = figure.getByRole('textbox', { name: 'weight w₀, typed' });
  await typed.fill('3');
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('slider', { name: 'weight w₀', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/mse-run\.w=3/);
});

test('a drawing is read as a sentence: the neuron, and softmax as a fraction', async ({ page }) => {
  for (const [folder, neuron, fraction, term] of [
    [
      '',
      /^The input x = 1 leads into the neuron by the weight w = 1\.32.* a = σ\(z\) is 0\.93\. Back comes the error 0\.933; the slope 0\.062 multiplies it, and ∂C\/∂w = 0\.058 and ∂C\/∂b = 0\.058 arrive\.$/,
      'a₁ is e to the power 2.5, which is 12.18, divided by the sum 12.18 + 0.37 + 24.53 + 1.65 = 38.73: 0.3145.',
      'e to the power −1: show a₂',
    ],
    [
      'zh/',
      /^输入 x = 1 经权重 w = 1\.32 进入神经元.*a = σ\(z\) 等于 0\.93。往回走的是误差 0\.933，乘以斜率 0\.062，到达时 ∂C\/∂w = 0\.058，∂C\/∂b = 0\.058。$/,
      'a₁ 等于 e 的 2.5 次方，即 12.18，除以总和 12.18 + 0.37 + 24.53 + 1.65 = 38.73，得 0.3145。',
      'e 的 −1 次方：看 a₂',
    ],
  ] as const) {
    await page.goto(`/${folder}vanishing-gradient/`);
    await expect(page.locator('figure#neuron').getByRole('img', { name: neuron })).toHaveCount(1);
    await openWhole(page, `/${folder}softmax/`);
    const group = page.locator('figure#softmax-bars .fraction');
    const read = await group.ariaSnapshot();
    expect(read).toContain(fraction);
    expect(read.match(/12\.18/g)).toHaveLength(2);
    await group.getByRole('button', { name: term }).click();
    await expect(group.locator('p').first()).toContainText(/^\s*a₂/);
  }
});
