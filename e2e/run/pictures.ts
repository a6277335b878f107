// Takes the README's screenshot and the social cards from the served site: `npm start`, then `npm run pictures`.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './browser.ts';

const site = process.argv[2] ?? 'http://localhost:4321/';
const target = (name: string) => fileURLToPath(new URL(`../../public/${name}`, import.meta.url));
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ['--disable-background-networking'],
  ...(executablePath && { executablePath }),
});

/** A card shows the page's title and its first curve, without what only a reader in the page needs. */
const cardStyle = `
  header.site nav, header.site .language, header.site .theme, .on-this-page, .lede { display: none !important }
  .opening { padding-top: 1.4rem !important } h1 { font-size: 3.1rem !important; max-width: none !important }
  article { margin-top: 0.6rem !important } figure.wide { border: 0 !important; padding-top: 0 !important }
  .plot .area { aspect-ratio: 3.1 !important }
`;

const screenshot = await browser.newPage({ viewport: { width: 1280, height: 1180 } });
await screenshot.goto(`${site}vanishing-gradient/`, { waitUntil: 'networkidle' });
await screenshot.screenshot({ path: target('screenshot.png') });

for (const [language, path] of [
  ['en', 'vanishing-gradient/'],
  ['zh', 'zh/vanishing-gradient/'],
] as const) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  await page.addStyleTag({ content: cardStyle });
  await page.screenshot({ path: target(`card-${language}.png`) });
}
await browser.close();
