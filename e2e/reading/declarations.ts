import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settings as mseRun } from '../../src/runs/neuron/settings.ts';
import type { Declaration } from '../../src/stage/settings/declaration.ts';

/** The declarations of all figures that have settings of their own, as their settings.ts give them. */
export const declarations: readonly Declaration[] = [
  ...(await Promise.all(
    readdirSync(join('src', 'figures'))
      .map((figure) => join('src', 'figures', figure, 'settings.ts'))
      .filter((file) => existsSync(file))
      .map(async (file) => {
        const { settings } = (await import(pathToFileURL(file).href)) as { settings: Declaration };
        return settings;
      }),
  )),
  mseRun,
];
