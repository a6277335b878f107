import type { ClassifierPair } from '../../core/classifier/classifier.ts';
import type { TrainingRecord } from '../../core/classifier/training.ts';
import { linearAxis, logAxis, type Axis } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import { drawCurves } from '../../charts/draw-curves.ts';
import type { PlotData } from '../../charts/plot.ts';
import { counts } from '../../digits/format.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import type { PairRecord } from '../../runs/digits/messages.ts';
import { tones } from '../../runs/tones.ts';
import type { DigitsWords } from '../../strings/digits.ts';
import type { DigitsSettings } from './settings.ts';

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
  words: DigitsWords,
): PlotData {
  const runs = digitPairs.map((pair) =>
    recordsOf(records, pair)
      .map((record) => ({ at: record.seen / counts.training, value: valueOf(record, axis) }))
      .filter(({ value }) => Number.isFinite(value) && (axis === 'accuracy' || value > 0)),
  );
  const epochsSeen = runs.map((run) => run.map(({ at }) => at));
  const values = runs.map((run) => run.map(({ value }) => value));
  const axes = {
    x: linearAxis(words.frame.transport.epoch, [0, epochs], Math.min(epochs, 6)),
    y: verticalAxis(axis, values.flat(), words),
  };
  const named = digitPairs.map((pair, i) => ({
    id: pair,
    tone: tones[pair],
    isThick: true,
    curve: curve(epochsSeen[i]!, values[i]!, axes),
    text: words.pairs[pair],
  }));
  return { ...axes, ...drawCurves(named, ([at], k) => k % 2 === 1 && at > 0.1 && at < 0.95) };
}

/** Rows for a file: the images seen, the epoch, and what was measured; NaN is left empty by the start's record. */
export const digitRows = (records: readonly PairRecord[], pair: ClassifierPair) =>
  recordsOf(records, pair)
    .filter(({ loss }) => Number.isFinite(loss))
    .map(({ seen, loss, gradientNorm, accuracy }) => [
      seen,
      seen / counts.training,
      loss,
      gradientNorm,
      accuracy,
    ]);
