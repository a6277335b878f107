import { readFileSync } from 'node:fs';

/**
 * A reader of files that remembers what it made of each. A build asks for a page hundreds of times; the dev server has to see a
 * change at once: so the file is read each time, and only what a text has become is kept. `beside` is what else the result hangs on.
 */
export function remembered<Made>(
  make: (file: string, text: string, beside: readonly string[]) => Made,
): (file: string, ...beside: readonly string[]) => Made {
  const known = new Map<string, { readonly from: string; readonly made: Made }>();
  return (file, ...beside) => {
    const text = readFileSync(file, 'utf8');
    const from = [text, ...beside].join('\0');
    const last = known.get(file);
    if (last?.from === from) return last.made;
    const made = make(file, text, beside);
    known.set(file, { from, made });
    return made;
  };
}
