import { sampleSets } from '../../experiments/sample-sets.ts';
import { fill, showCount, showSetting } from '../../strings/show.ts';
import type { OptimisersWords } from '../../strings/optimisers.ts';
import { optimisers, type ShownOptimiser, type WayRun } from './runs.ts';
import type { OptimisersSettings } from './settings.ts';

/** One way with one loss, in words. */
export const nameOf = ({ optimiser, loss }: WayRun, words: OptimisersWords): string =>
  fill(words.runName, { optimiser: words.optimisers[optimiser], loss: words.frame.terms[loss] });

/** How long one way waits under both losses: 10,265 / 63. */
function waitsOf(runs: readonly WayRun[], optimiser: ShownOptimiser): string {
  return runs
    .filter((run) => run.optimiser === optimiser)
    .map(({ learnt }) => (learnt === undefined ? '–\u2060' : showCount(learnt)))
    .join('\u00a0/\u00a0');
}

const waits = (runs: readonly WayRun[], words: OptimisersWords) =>
  optimisers
    .map((optimiser) =>
      fill(words.wait, { optimiser: words.optimisers[optimiser], waits: waitsOf(runs, optimiser) }),
    )
    .join(words.comma);

/** The waits alone. */
export const briefOf = (runs: readonly WayRun[], words: OptimisersWords): string =>
  fill(words.brief, { waits: waits(runs, words) });

/** From when on each way has learnt, and what is to be said where one has not, or none. */
export function summaryOf(
  runs: readonly WayRun[],
  { set, w, b, eta, epochs }: OptimisersSettings,
  words: OptimisersWords,
): string {
  const given = {
    samples: sampleSets[set]
      .map(({ x, y }) => `${showSetting(x)}\u00a0→\u00a0${y}`)
      .join(words.comma),
    w: showSetting(w),
    b: showSetting(b),
    eta: showSetting(eta),
    epochs: showCount(epochs),
  };
  if (runs.every(({ learnt }) => learnt === undefined)) return fill(words.none, given);
  const said = fill(words.summary, { ...given, waits: waits(runs, words) });
  if (runs.every(({ learnt }) => learnt !== undefined)) return said;
  return `${said}${words.frame.between}${fill(words.never, given)}`;
}
