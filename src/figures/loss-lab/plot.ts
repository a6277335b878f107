import type { NeuronRun } from '../../core/neuron.ts';
import { linearAxis, logAxis, roundEnd, wholeAxis, type Axis } from '../../charts/axis.ts';
import { placeLabels, type WantedLabel } from '../../charts/place-labels.ts';
import { linePath, visibleIndices, type Dot, type Line, type PlotData } from '../../charts/plot.ts';
import { fill } from '../../strings/fill.ts';
import type { LossLabWords } from '../../strings/loss-lab.ts';
import { losses, type BothRuns, type LabLoss } from './runs.ts';
import type { LossLabSettings } from './settings.ts';
import { pinDashes, type Start } from '../../runs/neuron/pins.ts';
import type { Axis as Quantity } from '../../runs/neuron/settings.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';

/** The values of a run on the vertical axis. */
export function labValues(run: NeuronRun, axis: Quantity): Float64Array {
  return axis === 'gradient' ? run.dz.map(Math.abs) : run[axis];
}

/** The text that tells a start from the current one. */
export const startName = ({ w, b }: Start, words: LossLabWords) =>
  fill(words.name, { w: String(w), b: String(b) });

const least = 1e-8;

/** An axis over the values of some runs, from 0, or over the powers of ten that hold them. */
function axisOver(
  label: string,
  all: readonly Float64Array[],
  end: number | undefined,
  isLog: boolean,
): Axis {
  const largest = Math.max(...all.map((values) => values.reduce((a, b) => Math.max(a, b), 0)));
  if (!isLog) return linearAxis(label, [0, end ?? roundEnd(largest)]);
  const positive = all.map((values) => values.reduce((low, v) => (v > 0 && v < low ? v : low), 1));
  const low = Math.max(least, Math.min(...positive, largest / 10));
  const power = (value: number, round: (x: number) => number) => 10 ** round(Math.log10(value) + 0);
  return logAxis(label, [power(low, Math.floor), power(Math.max(largest, low * 10), Math.ceil)]);
}

interface Drawn {
  readonly line: Line;
  readonly axis: Axis;
  readonly values: Float64Array;
  readonly isRight: boolean;
  readonly text: string;
}

const epochNumbers = Float64Array.from({ length: 20_001 }, (_, epoch) => epoch);

/** Both runs of the current start and of the pinned ones, without what moves with the epoch. */
export function labPlot(
  runs: readonly BothRuns[],
  settings: LossLabSettings,
  words: Worded<LossLabWords>,
) {
  const { axis, scale, epochs } = settings;
  const isLog = scale === 'log';
  const valuesOf = (loss: LabLoss) => runs.map((both) => labValues(both[loss], axis));
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs]);
  const hasTwo = axis === 'loss';
  const label = (name: string) =>
    hasTwo ? fill(words.lossOf, { name }) : words.choices.axis[axis];
  const all = hasTwo ? valuesOf('mse') : [...valuesOf('mse'), ...valuesOf('crossEntropy')];
  const y = axisOver(label(words.mse), all, hasTwo ? 0.5 : 1, isLog);
  const right = axisOver(label(words.crossEntropy), valuesOf('crossEntropy'), undefined, isLog);
  const drawn = runs.flatMap((both, i) =>
    losses.map((loss): Drawn => {
      const isRight = hasTwo && loss === 'crossEntropy';
      const own = isRight ? right : y;
      const [low, high] = own.domain;
      const values = labValues(both[loss], axis).map((v) => Math.min(Math.max(v, low), high));
      const path = linePath(epochNumbers, values, { x, y: own });
      const tone = loss === 'mse' ? 'mse' : 'ce';
      const line: Line = {
        id: `${loss}${i}`,
        path,
        tone,
        isThick: i === 0,
        ...(i > 0 && { dash: pinDashes[i - 1]! }),
      };
      return {
        line,
        axis: own,
        values,
        isRight,
        text: i === 0 ? words[loss] : startName(both.start, words),
      };
    }),
  );
  const curves = drawn.map(({ values, axis: own }) =>
    visibleIndices(values, 64).map((i) => [x.at(i), own.at(values[i]!)] as const),
  );
  const wanted = drawn.map(({ text, line }, i): WantedLabel => ({
    text,
    tone: line.tone,
    points: curves[i]!.filter((_, k) => k % 3 === 1),
  }));
  const sides = hasTwo ? { right: { axis: right, tone: 'ce', leftTone: 'mse' } as const } : {};
  return { x, y, drawn, labels: placeLabels(wanted, curves), ...sides };
}

/** The whole plot at an epoch; while it unfolds, what is to come is faint. */
export function labPlotAt(
  still: ReturnType<typeof labPlot>,
  epoch: number,
  unfolding: boolean,
): PlotData {
  const { drawn, ...rest } = still;
  const dots = drawn.flatMap(({ values, line, isRight }, i): Dot[] => {
    const value = values[epoch];
    return value === undefined
      ? []
      : [{ x: epoch, y: value, tone: line.tone, isRight, isHollow: i > 1 }];
  });
  const whole = drawn.map(({ line }) => line);
  if (!unfolding) return { ...rest, lines: whole, dots, cursor: epoch };
  const soFar = drawn.map(({ line, values, axis }): Line => ({
    ...line,
    id: `${line.id} so far`,
    path: linePath(epochNumbers, values.subarray(0, epoch + 1), { x: rest.x, y: axis }),
  }));
  return {
    ...rest,
    lines: [...whole.map((line): Line => ({ ...line, isFaint: true })), ...soFar],
    dots,
    cursor: epoch,
  };
}
