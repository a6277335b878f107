// `npm run programs`: the programs of many more states than `npm test` takes, in a Python that has NumPy and PyTorch.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'playwright test --config e2e/playwright.config.ts --project=numbers e2e/numbers/programs.spec',
  { shell: true, stdio: 'inherit', env: { ...process.env, PROGRAM_STATES: '80' } },
);
process.exitCode = status ?? 1;
