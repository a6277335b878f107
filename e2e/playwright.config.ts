import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { isWhole } from './reading/share.ts';
import { findBrowser } from './run/browser.ts';

// Workers read this file again and inherit the environment: the search happens once.
const browser = (process.env['E2E_BROWSER'] ??= findBrowser() ?? '');

export default defineConfig({
  outputDir: '.output/results',
  reporter: [['list'], ['./run/reporter.ts']],
  fullyParallel: true,
  ...(isWhole ? {} : { grepInvert: /@whole/ }),
  forbidOnly: true,
  // A browser keeps more than one core busy; below six cores its waiting is what the others fill.
  workers: Math.max(3, Math.floor(availableParallelism() / 2)),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'numbers', testDir: 'numbers' },
    {
      name: 'firefox',
      testDir: 'firefox',
      use: { baseURL: `http://127.0.0.1:${process.env['E2E_SERVER_PORT'] ?? ''}` },
    },
    {
      name: 'pages',
      testDir: 'pages',
      use: {
        // serve.ts says which port it got; Playwright keeps it in the environment for the workers.
        baseURL: `http://127.0.0.1:${process.env['E2E_SERVER_PORT'] ?? ''}`,
        // Chromium's own sandbox is off, as Playwright has it by default: it does not start for root or in most containers.
        launchOptions: {
          args: ['--disable-background-networking'],
          ...(browser && { executablePath: browser }),
        },
      },
    },
  ],
  webServer: {
    command: 'node run/serve.ts',
    wait: { stdout: /Serving on port (?<e2e_server_port>\d+)/ },
  },
});
