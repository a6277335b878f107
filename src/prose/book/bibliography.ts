import { documentation } from './documentation.ts';
import { papers } from './papers.ts';
import type { Source } from './source.ts';

/** The sources, by the key that `<Cite of="…" />` uses. */
const sources: Readonly<Record<string, Source>> = { ...papers, ...documentation };

/** The source with this key. Throws when there is none. */
export function findSource(key: string): Source {
  const source = sources[key];
  if (source) return source;
  throw new Error(`there is no source "${key}"; known are ${Object.keys(sources).join(', ')}.`);
}
