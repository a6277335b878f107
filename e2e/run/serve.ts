// `astro preview` is not used here: it keeps one server a project (a lock file), and two copies of the site are served.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { courseSite, fileAt, rootSite } from '../reading/site.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const site = pathname.startsWith(courseSite.base) ? courseSite : rootSite;
  const file = fileAt(site, pathname);
  const isFolder = file?.endsWith('index.html') && !/(\/|\.html)$/.test(pathname);
  if (isFolder) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const served = file ?? '404.html';
  const body = readFileSync(join(site.folder, served));
  response
    .writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(served)] ?? 'application/octet-stream',
      'content-length': body.length,
    })
    .end(request.method === 'HEAD' ? undefined : body);
});

// Port 0 lets the system choose a free one.
server.listen(Number(process.env['E2E_PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`Serving on port ${address.port}`);
});
