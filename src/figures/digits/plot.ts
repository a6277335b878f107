import type { ClassifierPair } from '../../core/classifier/classifier.ts';
import type { TrainingRecord } from '../../core/classifier/training.ts';
import { linearAxis, logAxis, type Axis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Line, type PlotData, type Tone } from '../../charts/plot.ts';
import { counts } from '../../digits/format.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';
import type { DigitsWords } from '../../strings/digits.ts';
import type { PairRecord } from '../../runs/digits/messages.ts';
import type { DigitsSettings } from './settings.ts';

export const pairTones = {
  quadratic: 'mse',
  crossEntropy: 'ce',
  logLikelihood: 'll',
} as const satisfies Record<ClassifierPair, Tone>;

const dashes: Readonly<Record<ClassifierPair, string | undefined>> = {
  quadratic: undefined,
  crossEntropy: '7 4',
  logLikelihood: undefined,
};

type DigitsAxis = DigitsSettings['axis'];

const valueOf = (record: TrainingRecord, axis: DigitsAxis) =>
  axis === 'accuracy' ? record.accuracy * 100 : axis === 'loss' ? record.loss : record.gradientNorm;

/** The records of one pair that have a value on this axis. */
export const recordsOf = (records: readonly PairRecord[], pair: ClassifierPair) =>
  records.filter((entry) => entry.pair === pair).map(({ record }) => record);

function verticalAxis(axis: DigitsAxis, values: readonly number[], words: DigitsWords): Axis {
  if (axis === 'accuracy') return linearAxis(words.axes.accuracy, [0, 100]);
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const low = Math.floor(Math.log10(Math.min(0.1, ...positive)));
  const high = Math.ceil(Math.log10(Math.max(1, ...positive)));
  return logAxis(words.axes[axis], [10 ** low, 10 ** high]);
}

/** The three pairs' curves over the epochs, as far as they have come. */
export function digitsPlot(
  records: readonly PairRecord[],
  axis: DigitsAxis,
  epochs: number,
  words: Worded<DigitsWords>,
): PlotData {
  const x = linearAxis(words.frame.transport.epoch, [0, epochs], Math.min(epochs, 6));
  const runs = digitPairs.map((pair) => {
    const points = recordsOf(records, pair)
      .map((record) => ({ at: record.seen / counts.training, value: valueOf(record, axis) }))
      .filter(({ value }) => Number.isFinite(value) && (axis === 'accuracy' || value > 0));
    return { pair, points };
  });
  const y = verticalAxis(
    axis,
    runs.flatMap(({ points }) => points.map(({ value }) => value)),
    words,
  );
  const lines = runs.map(({ pair, points }): Line => ({
    id: pair,
    path: linePath(
      points.map(({ at }) => at),
      points.map(({ value }) => value),
      { x, y },
    ),
    tone: pairTones[pair],
    isThick: true,
    ...(dashes[pair] && { dash: dashes[pair] }),
  }));
  const curves = runs.map(({ points }) =>
    points.map(({ at, value }) => [x.at(at), y.at(value)] as const),
  );
  const labels = placeLabels(
    runs.map(({ pair }, i) => ({
      text: words.pairs[pair],
      tone: pairTones[pair],
      points: curves[i]!.filter(([at], k) => k % 2 === 1 && at > 0.1 && at < 0.95),
    })),
    curves,
  );
  return { x, y, lines, labels };
}

/** Rows for a file: the images seen, the epoch, and what was measured; NaN is left empty by the start's record. */
export const digitRows = (records: readonly PairRecord[], pair: ClassifierPair) =>
  recordsOf(records, pair)
    .filter(({ loss }) => Number.isFinite(loss))
    .map(({ seen, loss, gradientNorm, accuracy }) => [
      ...[seen, seen / counts.training, loss, gradientNorm, accuracy],
    ]);
