/** Puts values into a sentence: `fill('{n} epochs', { n: '300' })`. Throws when the sentence wants one not given. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" wants {${name}}.`);
    return value;
  });
}
