/** How many letters have to be put in, taken out or replaced to turn one word into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = row[j]! + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** The known names that a mistyped one is nearest to, three at most; none if more than a third of it would have to change. */
function nearest(name: string, known: readonly string[]): string[] {
  const distances = known.map((other) => editDistance(name.toLowerCase(), other.toLowerCase()));
  const least = Math.min(...distances);
  if (least > name.length / 3) return [];
  return known.filter((_, i) => distances[i] === least).slice(0, 3);
}

/** ` Did you mean badStart.output?`, to be put behind what is said of a name that is not known; empty if none is near. */
export function guess(name: string, known: readonly string[]): string {
  const names = nearest(name, known);
  return names.length > 0 ? ` Did you mean ${names.join(' or ')}?` : '';
}
