import { firstEpochWithin } from '../../core/neuron/neuron.ts';
import { fill, showCount, showFixed, showSetting } from '../../strings/show.ts';
import { learntWithin } from '../../experiments/waiting-grid.ts';
import type { MseRunWords } from '../../strings/mse-run.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';

/** One sentence on the current run: where the output began, where it is, and from when on it counts as learnt. */
export function summaryOf({ settings, run }: NeuronModel, words: MseRunWords): string {
  const start = { w: showSetting(settings.w), b: showSetting(settings.b) };
  if (run.divergedAt !== undefined) {
    return fill(words.diverged, { ...start, epoch: showCount(run.divergedAt) });
  }
  const learnt = firstEpochWithin(run, settings.y, learntWithin);
  const values = {
    ...start,
    first: showFixed(run.output[0]!, 4),
    last: showFixed(run.output.at(-1)!, 4),
    epochs: showCount(settings.epochs),
    learnt: showCount(learnt ?? 0),
  };
  if (learnt === undefined) return fill(words.notLearnt, values);
  return fill(learnt === 0 ? words.learntAtOnce : words.learnt, values);
}
