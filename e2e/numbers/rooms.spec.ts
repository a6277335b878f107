import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from '@playwright/test';

/** What each room of src/ may import from, besides itself and packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'prose', 'strings'],
  layouts: ['prose', 'figures', 'strings', 'styles'],
  prose: ['figures', 'charts', 'controls', 'measures.ts', 'experiments', 'core', 'strings'],
  figures: [
    'charts',
    'controls',
    'measures.ts',
    'digits',
    'depth',
    'experiments',
    'core',
    'strings',
  ],
  charts: ['strings'],
  controls: ['charts', 'strings'],
  'measures.ts': ['exercises', 'digits', 'depth', 'pairs', 'experiments', 'core'],
  exercises: ['experiments', 'core'],
  digits: ['experiments', 'core'],
  depth: ['experiments', 'core'],
  pairs: ['experiments', 'core'],
  experiments: ['core'],
  core: [],
  strings: [],
  styles: [],
  'content.config.ts': [],
  'env.d.ts': [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(ts|svelte|astro)$/.test(file));
const room = (file: string) => file.split('/')[0]!;
const text = (file: string) => readFileSync(join('src', file), 'utf8');

/** Every address that a file imports, fetches lazily, or starts as a worker. */
function imports(file: string): string[] {
  const patterns = [
    /(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]/g,
    /import\s*['"]([^'"]+)['"]/g,
    /import\(\s*['"]([^'"]+)['"]\s*\)/g,
    /new URL\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text(file).matchAll(pattern)].map(([, from]) => from!));
}

test('the table names every room of src', () => {
  expect([...new Set(files.map(room))].filter((name) => !(name in allowed))).toEqual([]);
});

test('every import points down or right', () => {
  const found = files.flatMap((file) =>
    imports(file)
      .filter((from) => from.startsWith('.'))
      .map((from) =>
        normalize(join(dirname(file), from))
          .split(sep)
          .join('/'),
      )
      .filter(
        (target) => room(target) !== room(file) && !allowed[room(file)]?.includes(room(target)),
      )
      .map((target) => `${file} → ${target}`),
  );
  expect(found).toEqual([]);
  expect(files.flatMap(imports).length).toBeGreaterThan(200);
});

test('the core imports nothing outside itself, not even a package', () => {
  const core = files.filter((file) => room(file) === 'core');
  expect(core.flatMap(imports).filter((from) => !from.startsWith('.'))).toEqual([]);
});

test('only charts speak to d3', () => {
  const users = files.filter((file) => imports(file).includes('d3')).map(room);
  expect(new Set(users)).toEqual(new Set(['charts']));
});

test('no file is long, and none is a drawer for everything', () => {
  expect(files.filter((file) => text(file).split('\n').length > 151)).toEqual([]);
  const drawers = /(^|\/)(utils?|helpers?|common|index)\.ts$/;
  expect(files.filter((file) => drawers.test(file))).toEqual([]);
});

test('no type is loosened', () => {
  const loose = /(:|as|<)\s*any\b|@ts-(ignore|expect-error|nocheck)|^\s*(export\s+)?enum\s/m;
  expect(files.filter((file) => loose.test(text(file)))).toEqual([]);
});
