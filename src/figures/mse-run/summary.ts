import { firstEpochWithin } from '../../core/neuron/neuron.ts';
import { fill, showCount, showFixed, showSetting } from '../../strings/show.ts';
import { learntWithin } from '../../experiments/waiting-grid.ts';
import type { MseRunWords } from '../../strings/mse-run.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';

function valuesOf({ settings, run }: NeuronModel) {
  return {
    w: showSetting(settings.w),
    b: showSetting(settings.b),
    first: showFixed(run.output[0]!, 4),
    last: showFixed(run.output.at(-1)!, 4),
    epochs: showCount(settings.epochs),
  };
}

/** Where the output began and where it is, in a line. */
export const briefOf = (model: NeuronModel, words: MseRunWords): string =>
  fill(words.brief, valuesOf(model));

/** One sentence on the current run: where the output began, where it is, and from when on it counts as learnt. */
export function summaryOf(model: NeuronModel, words: MseRunWords): string {
  const { settings, run } = model;
  const values = valuesOf(model);
  if (run.divergedAt !== undefined)
    return fill(words.diverged, { ...values, epoch: showCount(run.divergedAt) });
  const learnt = firstEpochWithin(run, settings.y, learntWithin);
  if (learnt === undefined) return fill(words.notLearnt, values);
  const told = learnt === 0 ? words.learntAtOnce : words.learnt;
  return fill(told, { ...values, learnt: showCount(learnt) });
}
