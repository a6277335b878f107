import type { NeuronModel } from './model.svelte.ts';

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
