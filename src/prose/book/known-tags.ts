import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** An attribute of a tag, as the `Props` of its file have it. */
interface Attribute {
  readonly name: string;
  readonly isNeeded: boolean;
}

/** Reads what a tag takes from the `interface Props` of its file. */
function attributesIn(source: string): Attribute[] {
  const [, props = ''] = /interface Props \{\n([\s\S]*?)\n\}/.exec(source) ?? [];
  return [...props.matchAll(/^ {2}(?:readonly )?(\w+)(\??):/gm)].map(([, name = '', optional]) => ({
    name,
    isNeeded: !optional,
  }));
}

/** Every tag that the text may use, and what it takes. They are there by their files, as for the pages that show them. */
export function knownTags(): ReadonlyMap<string, readonly Attribute[]> {
  const files = [...globSync('src/prose/tags/**/*.astro'), ...globSync('src/figures/*/*.astro')];
  return new Map(
    files.map((file) => [basename(file, '.astro'), attributesIn(readFileSync(file, 'utf8'))]),
  );
}
