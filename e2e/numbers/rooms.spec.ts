import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from '@playwright/test';

/** What each room of src/ imports from, besides itself and packages: neither more nor less. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'prose', 'strings'],
  layouts: ['page', 'prose', 'strings', 'styles'],
  page: ['stage'],
  prose: ['page', 'figures', 'runs', 'stage', 'measures', 'experiments', 'strings'],
  figures: [
    'runs',
    'stage',
    'charts',
    'controls',
    'formulas',
    'measures',
    'digits',
    'experiments',
    'core',
    'strings',
  ],
  runs: ['stage', 'charts', 'controls', 'digits', 'experiments', 'core', 'strings'],
  stage: ['charts', 'controls', 'strings'],
  charts: ['strings'],
  controls: ['strings'],
  formulas: ['core'],
  measures: ['digits', 'experiments', 'core'],
  digits: ['core'],
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
    /['"](\.[^'"]+\*[^'"]*)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text(file).matchAll(pattern)].map(([, from]) => from!));
}

/** The file or pattern, from src/, behind an address that a file imports. */
const targetOf = (file: string, from: string) =>
  normalize(join(dirname(file), from))
    .split(sep)
    .join('/');
const inside = files.flatMap((file) =>
  imports(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => ({ file, target: targetOf(file, from) })),
);

test('the table names every room of src', () => {
  expect([...new Set(files.map(room))].filter((name) => !(name in arrows))).toEqual([]);
});

test('every import goes where the table has an arrow', () => {
  const found = inside
    .filter(({ file, target }) => room(file) !== room(target))
    .filter(({ file, target }) => !arrows[room(file)]?.includes(room(target)))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(found).toEqual([]);
  expect(inside.length).toBeGreaterThan(200);
});

test('the table has no arrow that nobody draws, and no circle', () => {
  const drawn = new Set(inside.map(({ file, target }) => `${room(file)} → ${room(target)}`));
  const table = Object.entries(arrows).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`));
  expect(table.filter((arrow) => !drawn.has(arrow))).toEqual([]);
  const reached = (from: string, seen: ReadonlySet<string>): boolean =>
    seen.has(from) || (arrows[from] ?? []).some((to) => reached(to, new Set([...seen, from])));
  expect(Object.keys(arrows).filter((name) => reached(name, new Set()))).toEqual([]);
});

test('no figure imports another one', () => {
  const folder = (file: string) => file.split('/').slice(0, 2).join('/');
  const found = inside
    .filter(({ file, target }) => room(file) === 'figures' && room(target) === 'figures')
    .filter(({ file, target }) => folder(file) !== folder(target))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(found).toEqual([]);
});

test('a figure’s folder has its face and its moving part, named by its id', () => {
  const ids = [
    ...new Set(files.filter((file) => room(file) === 'figures').map((file) => file.split('/')[1]!)),
  ];
  const named = ids.map((id) =>
    id.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase()),
  );
  const missing = ids.flatMap((id, i) =>
    ['astro', 'svelte']
      .map((kind) => `figures/${id}/${named[i]}.${kind}`)
      .filter((file) => !files.includes(file)),
  );
  expect(missing).toEqual([]);
});

test('files are in kebab case, components in capitals', () => {
  const odd = files.filter((file) => {
    const name = file.split('/').at(-1)!;
    if (room(file) === 'pages' || file === 'env.d.ts') return false;
    return /\.(svelte|astro)$/.test(name)
      ? !/^[A-Z][A-Za-z]*\.(svelte|astro)$/.test(name)
      : !/^[a-z0-9-]+(\.(svelte|worker|config|d))?\.ts$/.test(name);
  });
  expect(odd).toEqual([]);
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
  expect(files.filter((file) => text(file).split('\n').length > 181)).toEqual([]);
  const drawers = /(^|\/)(utils?|helpers?|common|index)\.ts$/;
  expect(files.filter((file) => drawers.test(file))).toEqual([]);
});

test('no type is loosened', () => {
  const loose = /(:|as|<)\s*any\b|@ts-(ignore|expect-error|nocheck)|^\s*(export\s+)?enum\s/m;
  expect(files.filter((file) => loose.test(text(file)))).toEqual([]);
});
