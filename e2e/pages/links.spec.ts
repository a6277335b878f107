// Every address in the built site leads somewhere, under `/` and under a base; nothing is fetched from another host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  addressesInCss,
  addressesInManifest,
  addressesInScript,
  addressesInText,
  readMarkup,
  type Address,
  type Markup,
} from '../reading/addresses.ts';
import { fileAt, filesOf, pagesOf, sites, type Site } from '../reading/site.ts';

// Stands for whatever host serves the site; no such host can exist.
const here = 'http://site.invalid';

/** Every page's markup by its file. */
async function markupOf(page: Page, site: Site): Promise<Map<string, Markup>> {
  const all = new Map<string, Markup>();
  for (const { file } of pagesOf(site)) {
    all.set(file, await readMarkup(page, readFileSync(join(site.folder, file), 'utf8')));
  }
  return all;
}

function addressesInFile(site: Site, file: string): Address[] {
  const text = () => readFileSync(join(site.folder, file), 'utf8');
  if (file.endsWith('.css')) return addressesInCss(text());
  if (/\.m?js$/.test(file)) return addressesInScript(text(), site.base);
  if (/(\.webmanifest|manifest\.json)$/.test(file)) return addressesInManifest(text());
  if (/\.(xml|txt)$/.test(file)) return addressesInText(text());
  return [];
}

/** What is wrong with an address found in a file, if anything. */
function fault(
  { raw, fetched }: Address,
  { site, file, markup }: { site: Site; file: string; markup: Map<string, Markup> },
): string | undefined {
  // The page for missing addresses is shown at any depth, so its relative addresses lead nowhere certain.
  const isAnywhere = file.endsWith('404.html') && !raw.startsWith('#');
  const place = isAnywhere ? 'any/depth/at/all/' : file;
  const url = new URL(raw, new URL(place, here + site.base));
  if (/^(mailto|tel|data|blob):$/.test(url.protocol)) return undefined;
  if (!/^https?:$/.test(url.protocol)) return 'neither a web address nor data';
  if (url.origin !== here && url.origin !== site.host) {
    return fetched ? 'fetched from another host' : undefined;
  }
  if (!url.pathname.startsWith(site.base)) return `leaves ${site.base}`;
  const target = fileAt(site, url.pathname);
  if (target === undefined) return 'nothing there';
  const fragment = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
  const ids = markup.get(target)?.ids;
  if (fragment && ids && !ids.includes(fragment)) return 'no such id on that page';
  return undefined;
}

for (const site of sites) {
  test(`every address under ${site.base} leads somewhere`, async ({ page }) => {
    const markup = await markupOf(page, site);
    const faults = filesOf(site).flatMap((file) =>
      (markup.get(file)?.addresses ?? addressesInFile(site, file))
        .map((address) => ({ address, why: fault(address, { site, file, markup }) }))
        .filter(({ why }) => why !== undefined)
        .map(({ address, why }) => `${file}: ${address.raw} (${why})`),
    );
    expect([...markup.values()].flatMap(({ addresses }) => addresses).length).toBeGreaterThan(0);
    expect([...new Set(faults)]).toEqual([]);
  });

  test(`ids are there once on every page under ${site.base}`, async ({ page }) => {
    const twice = [...(await markupOf(page, site))].flatMap(([file, { ids }]) =>
      ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${file}: ${id}`),
    );
    expect(twice).toEqual([]);
  });

  test(`a missing address under ${site.base} gets the site's own page`, async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(new URL(response.url()).pathname);
    });
    const missing = `${site.base}no/such/page/`;
    const answer = await page.goto(missing);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    expect(failed, 'only the page itself is missing').toEqual([missing]);
  });
}

test('offline, a term says so in its place and the page stays', async ({ page, context }) => {
  await page.goto('/vanishing-gradient/');
  const link = page.locator('a[data-term]').first();
  // The hand comes to the link while there is a connection; the entry is wanted when there is none.
  await link.hover();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const address = page.url();
  await link.click();
  await expect(page.locator('.formula-popup')).toContainText('You are offline');
  expect(page.url()).toBe(address);
});

test('offline from the start, a term is answered on the page', async ({ page, context }) => {
  await page.goto('/vanishing-gradient/');
  const address = page.url();
  await context.setOffline(true);
  await page.locator('a[data-term]').first().click();
  await expect(page.locator('.notice')).toContainText('You are offline');
  expect(page.url()).toBe(address);
});
