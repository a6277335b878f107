import type { NeuronModel } from './model.svelte.ts';

/** Evenly spaced numbers, both ends among them. */
export const evenly = (from: number, to: number, count: number) =>
  Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** Where the runs of the model are at its epoch, the current run first; a run that has ended is left out. */
export function statesNow({ run, settings, pins, clock: { epoch } }: NeuronModel) {
  return [{ run, start: settings }, ...pins].flatMap(({ run: { z, output }, start }, i) =>
    epoch < z.length ? [{ z: z[epoch]!, output: output[epoch]!, y: start.y, isHollow: i > 0 }] : [],
  );
}
