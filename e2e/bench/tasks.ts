// `npm run bench:tasks`: the longest tasks of a page while a setting is moved, on a processor four times as slow. Serves dist/
// (build first). Arguments name figures; without any, all are measured. What is printed is processor time, which a busy machine
// lengthens least, times four, in ms: the median over all changes of a setting, and the longest.
import { spawn } from 'node:child_process';
import { chromium, type CDPSession, type Page } from 'playwright';
import { findBrowser } from '../run/browser.ts';

const slowdown = 4;
const changes = 12;
const names = ['vanishing-gradient', 'cross-entropy', 'softmax', 'choosing'];
const wanted = process.argv.slice(2);

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function traced(cdp: CDPSession, action: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const includedCategories = ['toplevel', 'blink.user_timing', '__metadata'];
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await action();
  const complete = new Promise<void>((resolve) => {
    cdp.once('Tracing.tracingComplete', () => resolve());
  });
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** The longest task of the main thread after each change but before the next, in ms of processor time. */
function longestTasks(events: readonly TraceEvent[]): number[] {
  const marks = events.filter(({ name }) => name === 'change').sort((a, b) => a.ts - b.ts);
  const [{ pid, tid } = { pid: 0, tid: 0 }] = marks;
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask'),
  );
  return marks.map(({ ts }, i) => {
    const next = marks[i + 1]?.ts ?? Infinity;
    const here = tasks.filter((task) => task.ts >= ts && task.ts < next);
    return Math.max(0, ...here.map(({ tdur = 0 }) => (slowdown * tdur) / 1000));
  });
}

/** Says in the trace that a change begins, makes it, and waits until it has been drawn. */
async function change(page: Page, action: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    performance.mark('change');
  });
  await action();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 40)));
      }),
  );
}

function said(tasks: readonly number[]): string {
  const sorted = tasks.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${middle.toFixed(0).padStart(4)} ${(sorted.at(-1) ?? 0).toFixed(0).padStart(4)}`;
}

async function measure(page: Page, cdp: CDPSession, figureId: string): Promise<void> {
  const figure = page.locator(`figure[id="${figureId}"]`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  for (const slider of await figure.locator('input[type=range]:enabled').all()) {
    if (!(await slider.isVisible())) continue;
    const id = (await slider.getAttribute('id')) ?? `${figureId}, epoch`;
    await slider.scrollIntoViewIfNeeded();
    await slider.focus();
    const keys = await traced(cdp, async () => {
      for (let n = 0; n < changes; n++) {
        const key = n % 5 < 3 ? 'ArrowRight' : 'ArrowLeft';
        await change(page, () => page.keyboard.press(key));
      }
    });
    const box = (await slider.boundingBox())!;
    const place = (x: number) => [box.x + box.width * x, box.y + box.height / 2] as const;
    await page.mouse.move(...place(0.5));
    await page.mouse.down();
    const pointer = await traced(cdp, async () => {
      for (let n = 0; n < changes; n++) {
        await change(page, () => page.mouse.move(...place(0.5 + 0.45 * Math.sin(n))));
      }
    });
    await page.mouse.up();
    console.log(
      `${id.padEnd(26)} by keys ${said(longestTasks(keys))}   by pointer ${said(longestTasks(pointer))}`,
    );
  }
}

const server = spawn(process.execPath, ['e2e/run/serve.ts'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const port = await new Promise<string>((resolve) => {
  server.stdout.on('data', (text) => resolve(/\d+/.exec(String(text))![0]));
});
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  for (const name of names) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${port}/${name}/`);
    const cdp = await page.context().newCDPSession(page);
    const ids = await page
      .locator('figure[id]')
      .evaluateAll((figures) => figures.map(({ id }) => id));
    for (const id of ids) {
      if (wanted.length === 0 || wanted.includes(id)) await measure(page, cdp, id);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
