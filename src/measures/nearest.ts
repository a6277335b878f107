/**
 * How many letters have to be put in, taken out, replaced or swapped with their neighbour to turn one word into the other
 * (Levenshtein's distance, with Damerau's swaps).
 */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = row[j]! + (from[i] === to[j] ? 0 : 1);
      const isSwapped = i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j];
      const swapped = isSwapped ? before[j - 1]! + 1 : Infinity;
      next.push(Math.min(replaced, swapped, row[j + 1]! + 1, next[j]! + 1));
    }
    before = row;
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
