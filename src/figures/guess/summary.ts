import { firstEpochWithin } from '../../core/neuron/neuron.ts';
import { half } from '../../experiments/guess.ts';
import type { GuessWords } from '../../strings/guess.ts';
import { fill, showCount, showFixed } from '../../strings/show.ts';
import { belowHalf, lastEpoch, type Drawing } from './drawing.ts';
import { runs, start } from './plot.ts';

/** A guess that misses by no more is called a good one. */
const near = 30;

const real = firstEpochWithin(runs.guessed, 0, half)!;
const good = firstEpochWithin(runs.seen, 0, half)!;

/** One sentence on what is asked, drawn or shown. */
export function sentenceOf(
  drawing: Drawing,
  shown: { readonly epoch: number; readonly isUnfolding: boolean } | undefined,
  words: GuessWords['summary'],
): string {
  const guess = belowHalf(drawing, start);
  const isUnderWay = shown?.isUnfolding && shown.epoch < lastEpoch;
  const key = shown
    ? isUnderWay
      ? 'underWay'
      : drawing.length === 0
        ? 'skipped'
        : guess === undefined
          ? 'neverGuessed'
          : Math.abs(guess - real) <= near
            ? 'wellGuessed'
            : 'guessed'
    : drawing.length === 0
      ? 'ask'
      : guess === undefined
        ? 'neverDrawn'
        : 'drawn';
  return fill(words[key], {
    first: showFixed(start, 2),
    guess: showCount(guess ?? 0),
    real: showCount(real),
    good: showCount(good),
    last: showCount(lastEpoch),
    epoch: showCount(shown?.epoch ?? 0),
    output: showFixed(runs.guessed.output[shown?.epoch ?? 0]!, 2),
  });
}
