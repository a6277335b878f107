// `npm test`: every check of the project, as many at a time as may be, closed by one line that counts them all.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { closingLine, type Counts } from './counts.ts';

interface Stage {
  name: string;
  command: string;
  /** Stages that have to be over before it starts. */
  after?: readonly string[];
  /** Stages that have to be over, and without which it says nothing. */
  needs?: readonly string[];
  /** Its output is shown as it comes; it then has to run alone. */
  live?: boolean;
  /** It leaves its own counts; other stages count as one. */
  counts?: boolean;
  env?: Readonly<Record<string, string>>;
}

const playwright = 'playwright test --config e2e/playwright.config.ts --project';

// Two chains for two cores, of about the same length: the builds with the checks that read the types they write into .astro,
// and beside them the format and, once the first build is there, the numbers. The pages are tested last and alone, by as many browsers as there is room for.
const stages: readonly Stage[] = [
  { name: 'browser', command: 'node e2e/run/browser.ts' },
  // The tests compare a site with solutions and one without, whichever of them a course has chosen to deploy.
  { name: 'build', command: 'npm run build', env: { SOLUTIONS: 'true' } },
  { name: 'build of a course', command: 'npm run build:course', after: ['build'] },
  { name: 'format', command: "prettier --check . '!content/**'" },
  { name: 'core without the DOM', command: 'tsc -p src/core/tsconfig.json', after: ['format'] },
  {
    name: 'numbers',
    command: `${playwright} numbers`,
    // The build compiles the kernel and trains the sweep of rates, which are kept: no test has to wait for them.
    after: ['core without the DOM', 'build'],
    counts: true,
  },
  { name: 'astro check', command: 'astro-check', after: ['build of a course'] },
  {
    name: 'svelte-check',
    command: 'svelte-check --fail-on-warnings',
    after: ['build of a course'],
  },
  {
    name: 'pages',
    command: `${playwright} pages`,
    needs: ['build', 'build of a course', 'browser'],
    after: ['numbers', 'astro check', 'svelte-check'],
    live: true,
    counts: true,
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set<string>();

function spawned(stage: Stage, countsFile: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(stage.command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', stage.live ? 'inherit' : 'pipe', stage.live ? 'inherit' : 'pipe'],
      env: {
        ...process.env,
        COUNTS_FILE: countsFile,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...stage.env,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

function add(counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

async function run(stage: Stage): Promise<void> {
  const missing = stage.needs?.find((name) => failed.has(name));
  const countsFile = fileURLToPath(
    new URL(`../.output/counts-${stage.name}.json`, import.meta.url),
  );
  const start = performance.now();
  if (stage.counts) rmSync(countsFile, { force: true });
  const { ok, output } = missing
    ? { ok: false, output: `not run: "${missing}" failed` }
    : await spawned(stage, countsFile);

  const counts: Counts =
    stage.counts && existsSync(countsFile)
      ? JSON.parse(readFileSync(countsFile, 'utf8'))
      : { passed: ok ? 1 : 0, failed: 0, skipped: 0 };
  if (!ok) {
    failed.add(stage.name);
    counts.failed = Math.max(counts.failed, 1);
  }
  add(counts);

  if (!ok) console.log(output);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${stage.name} (${seconds} s)`);
}

const over = new Map<string, Promise<void>>();

function overBefore(name: string): Promise<void> {
  const stage = over.get(name);
  if (stage) return stage;
  throw new Error(`There is no stage "${name}" above the one that waits for it.`);
}

for (const stage of stages) {
  const before = [...(stage.after ?? []), ...(stage.needs ?? [])].map(overBefore);
  over.set(
    stage.name,
    Promise.all(before).then(() => run(stage)),
  );
}
await Promise.all(over.values());

if (failed.size > 0) {
  console.log(`Failed: ${[...failed].join(', ')}`);
  process.exitCode = 1;
}
console.log(closingLine(total));
