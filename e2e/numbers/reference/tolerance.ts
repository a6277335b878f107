/** How far a number may be from its reference: relative · |reference| + absolute. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** For values that the reference lists. */
export const listed: Tolerance = { relative: 1e-12, absolute: 1e-15 };

/** For values no reference lists: two ways of our own to the same number. */
export const unlisted: Tolerance = { relative: 1e-11, absolute: 1e-15 };

/** For values far below 1e-15, and for those that must be exactly 0: no absolute allowance. */
export const relativeOnly: Tolerance = { relative: 1e-12, absolute: 0 };

/** A line for every entry of `ours` that is not within the tolerance of its reference; an empty list is a pass. */
export function misses(
  what: string,
  ours: ArrayLike<number>,
  reference: ArrayLike<number>,
  { relative, absolute }: Tolerance,
): string[] {
  if (ours.length !== reference.length) {
    return [`${what} has ${ours.length} entries, not ${reference.length}`];
  }
  const found: string[] = [];
  for (let i = 0; i < ours.length; i++) {
    const [value, wanted] = [ours[i]!, reference[i]!];
    const isClose = Math.abs(value - wanted) <= relative * Math.abs(wanted) + absolute;
    if (!isClose) found.push(`${what}[${i}] is ${value}, not ${wanted}`);
  }
  return found;
}

/** Fails with the list unless it is empty. For properties: one `expect` takes a millisecond, and they make thousands. */
export function demandNone(found: readonly string[]): void {
  if (found.length > 0) throw new Error(found.join('\n'));
}
