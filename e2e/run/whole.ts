// What is too slow for `npm test`, which takes a share of it, run whole: `node e2e/run/whole.ts labels addresses`; by default
// all of it. The pages that are tested are those that stand built.
import { spawnSync } from 'node:child_process';

interface Whole {
  project: 'numbers' | 'pages' | 'firefox';
  /** The file of its tests, where it is not the whole project. */
  file?: string;
  env?: Readonly<Record<string, string>>;
}

const wholes: Readonly<Record<string, Whole>> = {
  programs: { project: 'numbers', file: 'programs.spec', env: { PROGRAM_STATES: '80' } },
  pages: { project: 'pages', env: { WHOLE: 'true' } },
  labels: { project: 'pages', file: 'labels.spec', env: { LABELS: 'all' } },
  addresses: { project: 'pages', file: 'addresses.spec', env: { ADDRESSES: '300' } },
  dock: { project: 'pages', file: 'dock.spec', env: { DOCK: 'all' } },
  firefox: { project: 'firefox' },
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(wholes);
for (const name of names) {
  const whole = wholes[name];
  if (!whole) throw new Error(`"${name}" is none of ${Object.keys(wholes).join(', ')}.`);
  const { project, file = '', env } = whole;
  const { status } = spawnSync(
    `playwright test --config e2e/playwright.config.ts --project=${project} ${file}`,
    { shell: true, stdio: 'inherit', env: { ...process.env, ...env } },
  );
  if (status !== 0) process.exitCode = 1;
}
