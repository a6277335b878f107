import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** What is made once and kept until a source changes. */
interface Made {
  /** The folder in node_modules/.cache/ where it is kept. */
  readonly folder: string;
  /** How its name ends. */
  readonly ending: string;
  /** The script that writes it, which is given the name of the file to write. */
  readonly script: string;
  /** All files that it is made of. */
  readonly sources: readonly string[];
}

/** The name of a file that a script makes of some sources; it is made anew only where they have changed since. */
export function madeFile({ folder, ending, script, sources }: Made): string {
  const hash = createHash('sha256');
  for (const source of [...sources, script]) hash.update(readFileSync(source));
  const cache = join('node_modules/.cache', folder);
  const file = join(cache, `${hash.digest('hex').slice(0, 16)}.${ending}`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    // Under another name first: several processes may want it at once.
    const unfinished = `${file}.${process.pid}`;
    execFileSync(process.execPath, [script, unfinished], { stdio: 'inherit' });
    renameSync(unfinished, file);
  }
  return file;
}
