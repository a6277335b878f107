import { expect, test, type Locator, type Page } from '@playwright/test';
import { readBook } from '../../src/prose/book/book.ts';
import { exerciseIds } from '../../src/prose/book/exercises.ts';
import { oneIn } from '../reading/share.ts';

const all = exerciseIds().length;
/** The pages that have exercises, in the chapter's order; the last lists those of all. */
const pages = readBook('en')
  .filter(({ exercises }) => exercises.length > 0)
  .toSorted((a, b) => Number(a.number) - Number(b.number));

class ExerciseOnPage {
  readonly root: Locator;

  constructor(page: Page, id: string) {
    this.root = page.locator(`section#${id}`);
  }

  async answer(text: string): Promise<void> {
    const field = this.root.getByRole('textbox');
    await expect(field).toBeEnabled();
    await field.fill(text);
    await field.press('Enter');
  }

  said(): Locator {
    return this.root.getByRole('status');
  }

  mark(): Locator {
    return this.root.getByRole('img', { name: /^(done|已完成)$/ });
  }
}

/** The line of an exercise in the list of all. */
class LineInList {
  readonly root: Locator;

  constructor(page: Page, id: string) {
    this.root = page.getByRole('listitem').filter({ has: page.locator(`a[href$="#${id}"]`) });
  }

  /** What it says beside the title: one word, as seen and as read out. */
  async says(word: string): Promise<void> {
    const title = await this.root.getByRole('link').innerText();
    const spoken = async () => (await this.root.innerText()).replace(title, '').trim();
    await expect.poll(spoken).toBe(word);
  }
}

const progress = (page: Page) => page.locator('.progress').getByRole('status');
const kept = (page: Page) => page.evaluate(() => JSON.stringify(window.localStorage));

test('an answer is checked, its likely mistakes are recognised', async ({ page }) => {
  await page.goto('/practice/');
  const exercise = new ExerciseOnPage(page, 'find-the-missing-factor');
  for (const [typed, said] of [
    ['', 'Type a number first.'],
    ['σ′', /^That cannot be read as a number/],
    ['405.4', /upside down/],
    ['0.9975', /which is what belongs there/],
    ['0.002', /Give more digits/],
    ['0.03', 'Not yet: too large.'],
    ['0.001', 'Not yet: too small.'],
    ['−0.002467', 'The size is right, the sign is not.'],
    ['1/405.4', 'Right.'],
  ] as const) {
    await expect(exercise.mark()).toBeHidden();
    await exercise.answer(typed);
    await expect(exercise.said()).toHaveText(said);
  }
  await expect(exercise.mark()).toBeVisible();
});

test('a word about a mistake has its formulas, and nothing of it is seen before', async ({
  page,
}) => {
  await page.goto('/zh/softmax/');
  const exercise = new ExerciseOnPage(page, 'softmax-inverted');
  await expect(exercise.root).not.toContainText('还没有取对数');
  await exercise.answer('３。５');
  await expect(exercise.said()).toContainText('还没有取对数');
  await expect(exercise.said().locator('math')).toHaveCount(1);
  await exercise.answer('0,5');
  await expect(exercise.said()).toContainText('输入之差');
});

test('what another tab has done stays when an erased list is brought back', async ({
  page,
  context,
}) => {
  await page.goto('/choosing/');
  await new ExerciseOnPage(page, 'judge-a-pair').answer('0.0199');
  await page.locator('[data-erase]').click();
  const other = await context.newPage();
  await other.goto('/cross-entropy/');
  await other.locator('#factor-x [data-done-box]').check();
  await expect(progress(page)).toHaveText(/^1 of/);
  await page.locator('[data-erase]').click();
  await expect(progress(page)).toHaveText(/^2 of/);
  expect(await kept(page)).toContain('factor-x');
});

test('a storage that refuses is said to, and what is shown is what is kept', async ({ page }) => {
  await page.goto('/choosing/');
  const exercise = new ExerciseOnPage(page, 'judge-a-pair');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await exercise.answer('0.0199');
  await expect(progress(page)).toHaveText(/^1 of/);
  await expect(page.locator('[data-kept]')).toContainText('refuses to keep this');
  await page.locator('[data-erase]').click();
  await expect(progress(page)).toHaveText(/^0 of/);
  await expect(page.locator('[data-erase]')).toHaveText('bring it back');
  await expect(exercise.mark()).toBeHidden();
});

test('what is done is known on every page and in both languages', async ({ page, context }) => {
  await page.goto('/vanishing-gradient/');
  const first = new ExerciseOnPage(page, 'half-a-step-out');
  await first.answer('27,000');
  await expect(first.mark()).toBeVisible();
  await page.goto('/zh/cross-entropy/');
  const argument = new ExerciseOnPage(page, 'factor-x');
  await argument.root.getByRole('checkbox').check();
  const gathering = await context.newPage();
  await gathering.goto('/choosing/');
  await expect(progress(gathering)).toHaveText(`2 of ${all} done`);
  await new LineInList(gathering, 'half-a-step-out').says('done');
  await new LineInList(gathering, 'factor-x').says('done');
  await new LineInList(gathering, 'swapped').says('open');
  await argument.root.getByRole('checkbox').uncheck();
  // The other tab follows by itself.
  await expect(progress(gathering)).toHaveText(`1 of ${all} done`);
  await new LineInList(gathering, 'factor-x').says('open');
  await gathering.goto('/zh/choosing/');
  await expect(progress(gathering)).toHaveText(`已完成 1 题，共 ${all} 题`);
  await new LineInList(gathering, 'half-a-step-out').says('已完成');
  await new LineInList(gathering, 'factor-x').says('未完成');
});

test('an exercise of the last page is marked where it stands and in the list', async ({ page }) => {
  await page.goto('/choosing/');
  const exercise = new ExerciseOnPage(page, 'judge-a-pair');
  const line = new LineInList(page, 'judge-a-pair');
  await line.says('open');
  await exercise.answer('0.0199');
  await expect(exercise.mark()).toBeVisible();
  await line.says('done');
  await line.root.getByRole('link').click();
  await expect(page).toHaveURL(/\/choosing\/#judge-a-pair$/);
  await expect(exercise.root).toBeInViewport();
});

test('progress can be erased, leaves nothing behind, and can be brought back', async ({ page }) => {
  await page.goto('/choosing/');
  const erase = page.locator('[data-erase]');
  await expect(erase).toBeDisabled();
  await new ExerciseOnPage(page, 'every-layer').answer('0.144');
  await expect(progress(page)).toHaveText(`1 of ${all} done`);
  expect(await kept(page)).toContain('every-layer');
  await erase.press('Enter');
  await expect(progress(page)).toHaveText(`0 of ${all} done`);
  expect(await kept(page)).toBe('{}');
  await expect(erase).toBeFocused();
  await expect(erase).toHaveText('bring it back');
  await erase.press('Enter');
  await expect(progress(page)).toHaveText(`1 of ${all} done`);
  await expect(erase).toHaveText('erase it');
  await erase.click();
  await new ExerciseOnPage(page, 'judge-a-pair').answer('0.0199');
  await expect(erase).toHaveText('erase it');
  await page.reload();
  await expect(progress(page)).toHaveText(`1 of ${all} done`);
});

const odd = ['{', '7', 'null', '{"a":1}', '[1,null,["x"]]', '["no-such-exercise"]'];
for (const [i, damaged] of odd.entries()) {
  test(`${damaged} in the storage counts as nothing done`, oneIn(3, i), async ({ page }) => {
    await page.addInitScript((text) => {
      if (!window.sessionStorage.getItem('damaged')) {
        window.localStorage.setItem('vanishing-gradient.exercises', text);
        window.sessionStorage.setItem('damaged', 'once');
      }
    }, damaged);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('/choosing/');
    await expect(progress(page)).toHaveText(`0 of ${all} done`);
    await new ExerciseOnPage(page, 'judge-a-pair').answer('0.0199');
    await expect(progress(page)).toHaveText(`1 of ${all} done`);
    await page.reload();
    await expect(progress(page)).toHaveText(`1 of ${all} done`);
    expect(errors).toEqual([]);
  });
}

test('where storage is forbidden, progress lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('/choosing/');
  await new ExerciseOnPage(page, 'judge-a-pair').answer('0.0199');
  await expect(progress(page)).toHaveText(`1 of ${all} done`);
  await page.locator('[data-erase]').click();
  await expect(progress(page)).toHaveText(`0 of ${all} done`);
  expect(errors).toEqual([]);
});

for (const prefix of ['', '/zh']) {
  test(`${prefix}/choosing/ lists every exercise under its page, and each line leads to it`, async ({
    page,
  }) => {
    const found: string[] = [];
    for (const { page: name } of pages) {
      await page.goto(`${prefix}/${name}/`);
      const exercises = page.locator('.exercise');
      const ids = await exercises.evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length, name).toBeGreaterThan(0);
      found.push(...ids.map((id) => `${prefix}/${name}/#${id}`));
    }
    expect(found).toHaveLength(all);
    await page.goto(`${prefix}/choosing/`);
    const lists = page.locator('h3[id^=exercises-] + ol');
    await expect(lists).toHaveCount(pages.length);
    const leads = lists
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => link instanceof HTMLAnchorElement && link.pathname + link.hash),
      );
    expect(await leads).toEqual(found);
    const numbers = pages.map(({ number }) => `${number} · `);
    const headings = await page.locator('h3[id^=exercises-]').allInnerTexts();
    expect(headings.map((text) => text.slice(0, 4))).toEqual(numbers);
    const second = lists.first().getByRole('link').nth(1);
    await expect(second).toHaveText(prefix ? '1.2 再往外半步' : '1.2 Half a step further out');
    await second.click();
    await expect(page).toHaveURL(/\/vanishing-gradient\/#half-a-step-out$/);
    await expect(page.locator('#half-a-step-out')).toBeInViewport();
  });

  test(`${prefix}/choosing/ has its own exercises whole, and no others`, async ({ page }) => {
    await page.goto(`${prefix}/choosing/`);
    const ids = await page.locator('.exercise').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(pages.find(({ page }) => page === 'choosing')!.exercises);
    await expect(page.locator('#judge-a-pair summary')).toHaveText(
      prefix ? ['提示 1', '提示 2', '解答'] : ['Hint 1', 'Hint 2', 'Solution'],
    );
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('exercises can be read, with hints and solutions, and nothing asks for more', async ({
    page,
  }) => {
    await page.goto('/cross-entropy/');
    await expect(page.locator('.exercise')).toHaveCount(3);
    await expect(page.locator('.exercise').locator('input:visible, button:visible')).toHaveCount(0);
    const solution = page.locator('#soft-target .solution');
    await solution.locator('summary').click();
    await expect(solution).toContainText('the entropy of a coin');
  });

  test('the list of all is a list of links, which says nothing of what is done', async ({
    page,
  }) => {
    await page.goto('/choosing/');
    await expect(page.locator('.progress')).toBeHidden();
    const lines = page.locator('h3[id^=exercises-] + ol > li');
    await expect(lines).toHaveCount(all);
    for (const line of await lines.all()) {
      const link = line.getByRole('link');
      await expect(link).toBeVisible();
      expect(await line.innerText()).toBe(await link.innerText());
    }
  });
});
