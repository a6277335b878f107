// Finds a Chromium for the tests, or gets one. Run by itself (`node e2e/run/browser.ts`) it does so once, before the tests;
// the configuration then only looks.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

const { env, platform } = process;
const minute = 60_000;

const macs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
/** A browser without a window of its own takes about half the time. */
const shell = 'chromium-headless-shell';
const names = [
  shell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

function playwrightsOwn(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    // Playwright throws where it has no build for the system at all.
    return [];
  }
}

function onTheSystem(): string[] {
  if (platform === 'darwin') {
    return macs.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windows.flatMap((path) => roots.map((root) => join(root ?? 'C:\\', path)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** On Linux a file may be there and still not start: libraries are missing, or it is a stub that asks for snap. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return platform !== 'linux' || spawnSync(path, ['--version'], { timeout: minute }).status === 0;
}

export function findBrowser(): string | undefined {
  const asked = env['CHROMIUM_PATH'];
  return [...(asked ? [asked] : []), ...playwrightsOwn(), ...onTheSystem()].find(starts);
}

function run(command: string, args: string[], timeout: number): void {
  console.log(`No Chromium yet. Trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function playwright(...args: string[]): void {
  const packageFile = createRequire(import.meta.url).resolve('playwright/package.json');
  run(process.execPath, [join(dirname(packageFile), 'cli.js'), ...args], 5 * minute);
}

function obtainBrowser(): string | undefined {
  const asked = env['CHROMIUM_PATH'];
  if (asked && !starts(asked)) {
    console.error(`CHROMIUM_PATH is ${asked}, but no browser starts there. Looking elsewhere.`);
  }
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const ways = [
    () => playwright('install', 'chromium'),
    () => {
      if (mayInstall && playwrightsOwn().some(existsSync)) playwright('install-deps', 'chromium');
    },
    () => {
      if (!mayInstall) return;
      run('apt-get', ['update'], 5 * minute);
      run('apt-get', ['install', '-y', shell], 10 * minute);
    },
    () => {
      if (mayInstall) run('apt-get', ['install', '-y', 'chromium'], 10 * minute);
    },
  ];
  let found = findBrowser();
  for (const way of ways) {
    if (found) break;
    way();
    found = findBrowser();
  }
  return found;
}

if (import.meta.main) {
  const found = obtainBrowser();
  if (found) console.log(`Browser: ${found}`);
  else {
    console.error(
      'The tests need a Chromium, and none was found or could be installed. Install Chromium, Chrome or Edge, ' +
        'or run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to the one you have.',
    );
    process.exitCode = 1;
  }
}
