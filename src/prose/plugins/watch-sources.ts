import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What the plugins of the text import: it is loaded with the configuration, and only then. */
const loaded = [
  'src/{core,digits,experiments,measures}/**/*.ts',
  'src/prose/{book,plugins}/*.ts',
  'src/{figures,runs}/*/settings.ts',
];

/** Lets the dev server begin anew when one of these files changes, so that the text never shows an old number beside a new one. */
export const watchSources: AstroIntegration = {
  name: 'watch-sources',
  hooks: {
    'astro:config:setup': ({ command, addWatchFile }) => {
      if (command !== 'dev') return;
      for (const file of globSync(loaded)) addWatchFile(resolve(file));
    },
  },
};
