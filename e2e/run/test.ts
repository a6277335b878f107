// `npm test`: every check of the project, two at a time, closed by one line that counts them all.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { closingLine, type Counts } from './counts.ts';

interface Stage {
  name: string;
  command: string;
  /** Stages without which this one says nothing. */
  needs?: string[];
  /** Its output is shown as it comes; it then has to run alone. */
  live?: boolean;
  /** It leaves its own counts; other stages count as one. */
  counts?: boolean;
}

const playwright = 'playwright test --config e2e/playwright.config.ts --project';
const builds = ['build', 'build under /some-name/', 'build without solutions'];

// Rounds follow one another; a round's lanes run side by side, and a lane's stages in turn. The builds write the types
// in .astro, so the checks that read them have a round of their own.
const rounds: Stage[][][] = [
  [
    [
      { name: 'build', command: 'npm run build' },
      { name: 'build under /some-name/', command: 'npm run build:named' },
      { name: 'build without solutions', command: 'npm run build:course' },
    ],
    [
      { name: 'format', command: "prettier --check . '!content/**'" },
      { name: 'core without the DOM', command: 'tsc -p src/core/tsconfig.json' },
      { name: 'numbers', command: `${playwright} numbers`, counts: true },
    ],
  ],
  [
    [{ name: 'astro check', command: 'astro-check' }],
    [{ name: 'svelte-check', command: 'svelte-check --fail-on-warnings' }],
  ],
  [
    [
      { name: 'browser', command: 'node e2e/run/browser.ts', live: true },
      {
        name: 'pages',
        command: `${playwright} pages`,
        needs: [...builds, 'browser'],
        live: true,
        counts: true,
      },
    ],
  ],
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
      env: { ...process.env, COUNTS_FILE: countsFile, ASTRO_TELEMETRY_DISABLED: '1' },
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

for (const round of rounds) {
  await Promise.all(
    round.map(async (lane) => {
      for (const stage of lane) await run(stage);
    }),
  );
}

if (failed.size > 0) {
  console.log(`Failed: ${[...failed].join(', ')}`);
  process.exitCode = 1;
}
console.log(closingLine(total));
