import { fill, showCount, showSetting, showValue } from '../../strings/show.ts';
import type { LinearRunWords } from '../../strings/linear-run.ts';
import { extentAt, type LinearRun } from './run.ts';

/** What an epoch makes of the output: it is multiplied by 1 − 2η. */
const factorAt = (eta: number) => ({ factor: showSetting(Number((1 - 2 * eta).toPrecision(6))) });

export const briefOf = (eta: number, words: LinearRunWords): string =>
  fill(words.brief, factorAt(eta));

/** Which of its regimes the run is in, in words. */
export function summaryOf(
  trained: LinearRun,
  eta: number,
  epoch: number,
  words: LinearRunWords,
): string {
  const { run } = trained;
  const factor = 1 - 2 * eta;
  const shown = factorAt(eta);
  if (run.output[0] === 0) return words.right;
  if (factor > 0) return fill(words.settles, shown);
  if (factor === 0) return words.oneStep;
  if (factor > -1) return fill(words.alternates, shown);
  if (factor === -1) return words.forever;
  const { end, leaves } = extentAt(trained, epoch);
  const grows =
    leaves === run.output.length
      ? fill(words.divergesWithin, shown)
      : fill(words.diverges, {
          ...shown,
          leaves: showCount(leaves),
          limit: end < 1e5 ? showSetting(end) : showValue(end),
        });
  if (run.divergedAt === undefined) return grows;
  return `${grows} ${fill(words.overflows, { epoch: showCount(run.divergedAt) })}`;
}
