/** The round numbers of two digits from `min` to `max`, the rungs of a slider over several powers of ten. */
export function ladder(min: number, max: number, isWhole = false): number[] {
  const rungs = new Set<number>([min]);
  for (let power = Math.floor(Math.log10(min)); 10 ** power <= max; power++) {
    for (let digits = 10; digits < 100; digits++) {
      const rung = Number(`${digits}e${power - 1}`);
      if (rung > min && rung < max && (!isWhole || Number.isInteger(rung))) rungs.add(rung);
    }
  }
  rungs.add(max);
  return [...rungs];
}

/** The evenly spaced numbers from `min` to `max`, without the noise of adding steps up. */
export function evenSteps(min: number, max: number, step: number): number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toPrecision(12)));
}

/** The index of the rung nearest to `value`. */
export function nearestRung(rungs: readonly number[], value: number): number {
  return rungs.reduce(
    (best, rung, i) => (Math.abs(rung - value) < Math.abs(rungs[best]! - value) ? i : best),
    0,
  );
}
