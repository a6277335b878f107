import type { NeuronModel } from './model.svelte.ts';

/** Evenly spaced numbers, both ends among them. */
export const evenly = (from: number, to: number, count: number) =>
  Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** The runs of the model that have the current epoch, the current run first. */
export function statesNow(model: NeuronModel) {
  const runs = [{ run: model.run, start: model.settings }, ...model.pins];
  return runs.flatMap(({ run, start }, i) => {
    const z = run.z[model.epoch];
    return z === undefined
      ? []
      : [{ z, output: run.output[model.epoch]!, y: start.y, isHollow: i > 0 }];
  });
}
