/** One way of training a classifier, to be measured against others. */
export interface Contestant {
  readonly name: string;
  /** Trains one epoch from the start. */
  epoch(): Promise<void> | void;
  /** Held-out accuracy of what the last epoch left. */
  accuracy(): number;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Runs interleaved rounds, after one that warms the engine up, and tells of each contestant its median beside the first one's. */
export async function race(
  contestants: readonly Contestant[],
  images: number,
  rounds: number,
): Promise<string> {
  const times = new Map<Contestant, number[]>(contestants.map((one) => [one, []]));
  for (let round = -1; round < rounds; round++) {
    for (const contestant of contestants) {
      const before = performance.now();
      await contestant.epoch();
      if (round >= 0) times.get(contestant)!.push(performance.now() - before);
    }
  }
  const first = median(times.get(contestants[0]!)!);
  const lines = contestants.map((contestant) => {
    const time = median(times.get(contestant)!);
    const speed = Math.round((images / time) * 1000).toLocaleString('en');
    const share = `${(time / first).toFixed(2)} ×`;
    const read = `${(contestant.accuracy() * 100).toFixed(1)} % read rightly`;
    return `${contestant.name.padEnd(40)} ${share.padStart(8)}  ${speed.padStart(8)} digits/s  ${read}`;
  });
  return lines.join('\n');
}
