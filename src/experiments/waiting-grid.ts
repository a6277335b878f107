/** Starting weights and biases of the map of waiting times: −2.1 … 4.2 in steps of 0.1, the table's starts among them. */
export const waitingGrid: readonly number[] = Array.from({ length: 64 }, (_, i) => (i - 21) / 10);

/** An answer counts as learnt when its error |a − y| is below this. */
export const learntWithin = 0.1;

/** Longest training the map waits for: on the fast way (x = ±1, 127 different runs), and on any other. */
export const waitingCap = { fewRuns: 20_000, manyRuns: 2_000 } as const;
