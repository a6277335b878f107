import type { DepthExperiment, DepthRecord, OutputPair } from '../../core/depth/depth.ts';
import { fallPerLayer } from '../../core/depth/norms.ts';
import { signalFallPerLayer } from '../../core/depth/signals.ts';
import { fill, showCount, showScientific, showValue } from '../../strings/show.ts';
import { depthPairs, smallShare, standardGain } from '../../experiments/depth-runs.ts';
import type { DepthWords } from '../../strings/depth.ts';
import type { PairRuns } from './messages.ts';
import { pairsAlike, recordAt } from './plot.ts';

/** A factor with three digits, a true 0 as 0. */
export const showFactor = (factor: number) =>
  factor < 1000 ? factor.toPrecision(3) : showValue(factor);

/** A norm with three digits or more, so that factors can be checked; exactly 0 is written without decimals. */
export function showNorm(norm: number): string {
  if (norm === 0) return '0';
  return norm >= 0.01 ? showValue(norm) : showScientific(norm);
}

/** How ‖δ‖ changes on the way back, in words. */
function trend(norms: readonly number[], words: DepthWords): string {
  const silent = norms.findLastIndex((norm) => norm === 0);
  if (silent >= 0) return fill(words.nothing, { layer: `${silent + 1}` });
  const fall = fallPerLayer(norms);
  const percent = Math.ceil(100 * Math.abs(Math.max(fall, 1 / fall) - 1));
  if (percent <= 5) return fill(words.keeps, { percent: `${Math.max(percent, 1)}` });
  return fall > 1
    ? fill(words.shrinks, { fall: showFactor(fall) })
    : fill(words.grows, { rise: showFactor(1 / fall) });
}

/** How the signal changes on its way up, in words. */
function ascent(signals: readonly number[], words: DepthWords): string {
  const silent = signals.findIndex((signal) => signal === 0);
  if (silent >= 0) return fill(words.signalGone, { layer: `${silent}` });
  const fall = signalFallPerLayer(signals);
  const last = { layer: `${signals.length - 1}`, signal: showNorm(signals.at(-1)!) };
  return fall > 1
    ? fill(words.signalFalls, { ...last, fall: showFactor(fall) })
    : fill(words.signalGrows, { ...last, rise: showFactor(1 / fall) });
}

/** What the pair singled out shows at an epoch, in a line. */
export const briefOf = ({ epoch, norms }: DepthRecord, words: DepthWords): string =>
  fill(words.brief, {
    epoch: showCount(epoch),
    output: showNorm(norms.at(-1)!),
    first: showNorm(norms[0]!),
  });

/** What the pair singled out shows at an epoch, and which pairs have diverged by then. */
export function summaryOf(
  runs: PairRuns,
  { pair, hidden }: Pick<DepthExperiment, 'pair' | 'hidden'>,
  epoch: number,
  words: DepthWords,
): string {
  const record = recordAt(runs, pair, epoch);
  const { norms, signals } = record;
  const standing = fill(words.standing, {
    pair: words.choices.pair[pair],
    hidden: words.frame.terms[hidden],
    epoch: showCount(record.epoch),
    output: showNorm(norms.at(-1)!),
    first: showNorm(norms[0]!),
  });
  const isLost = (name: OutputPair) => (runs[name].divergedAt ?? Infinity) <= epoch + 1;
  const lost = depthPairs.filter(isLost).map((name) =>
    fill(words.diverged, {
      pair: words.choices.pair[name],
      epoch: showCount(runs[name].divergedAt ?? 0),
    }),
  );
  const alike = pairsAlike(runs, pair, epoch).map((name) => words.choices.pair[name]);
  const shared = alike.length > 0 ? [fill(words.alike, { pairs: alike.join(words.comma) })] : [];
  return [standing, trend(norms, words), ascent(signals, words), ...shared, ...lost].join(
    words.frame.between,
  );
}

/** How the network is built and what it is trained on, in words. */
export function setupOf(
  { hidden, width, samples, outputs }: DepthExperiment,
  words: DepthWords,
): string {
  const gain = standardGain[hidden];
  return fill(words.setup, {
    width: `${width}`,
    standard: `${gain}/n`,
    small: `${gain * smallShare}/n`,
    samples: `${samples}`,
    outputs: `${outputs}`,
  });
}
