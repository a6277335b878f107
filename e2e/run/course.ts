// Builds the site as for a course that keeps the solutions to itself: SOLUTIONS=false, in a way that every shell can say.
import { build } from 'astro';
import { courseSite } from '../reading/site.ts';

process.env['SOLUTIONS'] = 'false';
await build({ root: process.cwd(), outDir: courseSite.folder });
