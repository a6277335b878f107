// Builds the second copy that is tested. SOLUTIONS=false is said here, in a way that every shell can say.
import { build } from 'astro';
import { courseSite } from '../reading/site.ts';

process.env['SOLUTIONS'] = 'false';
await build({
  root: process.cwd(),
  site: courseSite.host,
  base: courseSite.base,
  outDir: courseSite.folder,
});
