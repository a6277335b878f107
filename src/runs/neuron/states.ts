import type { NeuronModel } from './model.svelte.ts';

/** Where the runs of the model are at its epoch, the current run first; a run that has ended is left out. */
export function statesNow({ run, settings, pins, clock: { epoch } }: NeuronModel) {
  return [{ run, start: settings }, ...pins].flatMap(({ run: { z, output }, start }, i) =>
    epoch < z.length ? [{ z: z[epoch]!, output: output[epoch]!, y: start.y, isHollow: i > 0 }] : [],
  );
}
