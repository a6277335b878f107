import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One built copy of the site: where its files are, and the path it is served under. */
export interface Site {
  base: string;
  folder: string;
  /** The host the built pages take themselves to be on: the one given to `astro build`, or Astro's own stand-in. */
  host: string;
}

export interface BuiltPage {
  site: Site;
  /** Relative to the site's folder, with forward slashes. */
  file: string;
  /** The address it is served at, base included. */
  path: string;
  lang: 'en' | 'zh';
}

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const rootSite: Site = {
  base: '/',
  folder: from('../../dist/'),
  host: 'http://localhost:4321',
};
/** Built by the script build:course as a course may deploy it: under a path, at an address of its own, without solutions. */
export const courseSite: Site = {
  base: '/some-name/',
  folder: from('../.output/course/'),
  host: 'https://example.org',
};
/** The sites that are served. */
export const sites: readonly Site[] = [rootSite, courseSite];

/** Every file of a built site, relative to its folder, with forward slashes. */
export function filesOf(site: Site): string[] {
  if (!existsSync(join(site.folder, 'index.html'))) {
    throw new Error(
      `No built site in ${site.folder}: "npm test" makes it, or "npm run build:both".`,
    );
  }
  return readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site.folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export function pagesOf(site: Site): BuiltPage[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      site,
      file,
      path: site.base + file.replace(/(^|\/)index\.html$/, '$1'),
      lang: file.startsWith('zh/') ? 'zh' : 'en',
    }));
}

/** The file that answers a path under the site's base, as a static host would find it; undefined means 404. */
export function fileAt(site: Site, pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const rest = decodeURIComponent(pathname.slice(site.base.length));
  return [rest, join(rest, 'index.html')].find((file) =>
    statSync(join(site.folder, file), { throwIfNoEntry: false })?.isFile(),
  );
}
