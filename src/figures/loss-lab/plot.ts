import type { NeuronRun } from '../../core/neuron/neuron.ts';
import { linearAxis, logAxis, roundEnd, wholeAxis, type Axis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf, unfolding } from '../../charts/draw-curves.ts';
import type { Dot, PlotData, Point } from '../../charts/plot.ts';
import { pinStrengths, type Start } from '../../runs/neuron/pins.ts';
import type { Axis as Quantity } from '../../runs/neuron/settings.ts';
import { tones } from '../../runs/tones.ts';
import { fill, showSetting } from '../../strings/show.ts';
import type { LossLabWords } from '../../strings/loss-lab.ts';
import { losses, type BothRuns } from './runs.ts';
import type { LossLabSettings } from './settings.ts';

export const toneOf = { mse: tones.quadratic, crossEntropy: tones.crossEntropy } as const;

/** The text that tells a start from the current one. */
export const startName = ({ w, b }: Start) => `w₀ = ${showSetting(w)}, b₀ = ${showSetting(b)}`;

/** The values of a run on the vertical axis. */
const labValues = (run: NeuronRun, axis: Quantity): Float64Array =>
  axis === 'gradient' ? run.dz.map(Math.abs) : run[axis];

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

/** Both runs of the current start and of the pinned ones, without what moves with the epoch. */
export function labPlot(
  runs: readonly BothRuns[],
  { axis, scale, epochs }: LossLabSettings,
  words: LossLabWords,
) {
  const isLog = scale === 'log';
  const hasTwo = axis === 'loss';
  const label = (name: string) => (hasTwo ? fill(words.lossOf, { name }) : words.frame.terms[axis]);
  const mse = runs.map((both) => labValues(both.mse, axis));
  const crossEntropy = runs.map((both) => labValues(both.crossEntropy, axis));
  const all = hasTwo ? mse : [...mse, ...crossEntropy];
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs]);
  const y = axisOver(label(words.mse), all, hasTwo ? 0.5 : 1, isLog);
  const right = axisOver(label(words.crossEntropy), crossEntropy, undefined, isLog);
  const drawn = runs.flatMap((both, i) =>
    losses.map((loss) => {
      const isRight = hasTwo && loss === 'crossEntropy';
      const axes = { x, y: isRight ? right : y };
      const [low, high] = axes.y.domain;
      const values = labValues(both[loss], axis).map((v) => Math.min(Math.max(v, low), high));
      const named = {
        id: `${loss}${i}`,
        curve: curve(epochsTo(epochs), values, axes, 96),
        text: i === 0 ? words[loss] : startName(both.start),
        tone: toneOf[loss],
        strength: pinStrengths[i - 1],
        isThick: i === 0,
      };
      return { axes, values, isRight, named };
    }),
  );
  return {
    x,
    y,
    right: hasTwo ? { axis: right, tone: toneOf.crossEntropy, leftTone: toneOf.mse } : undefined,
    drawn,
    ...drawCurves(
      drawn.map(({ named }) => named),
      (_, k) => k % 4 === 1,
      { curves: [], hasRightAxis: hasTwo },
    ),
  };
}

/** The whole plot at an epoch; while it unfolds, what is to come is faint. */
export function labPlotAt(
  { drawn, lines, labelsBeside, ...rest }: ReturnType<typeof labPlot>,
  epoch: number,
  isUnfolding: boolean,
): PlotData {
  const dots = drawn.flatMap(({ values, named: { tone }, isRight }, i): Dot[] => {
    const value = values[epoch];
    return value === undefined ? [] : [{ x: epoch, y: value, tone, isRight, isHollow: i > 1 }];
  });
  const moving = obstaclesOf(
    rest.x.at(epoch),
    drawn.flatMap(({ values, axes }): Point[] => {
      const value = values[epoch];
      return value === undefined ? [] : [[axes.x.at(epoch), axes.y.at(value)]];
    }),
  );
  const soFar = () =>
    drawn.map(({ values, axes }) => curve(epochsTo(epoch), values.subarray(0, epoch + 1), axes));
  return {
    ...rest,
    lines: isUnfolding ? unfolding(lines, soFar()) : lines,
    labels: labelsBeside(moving),
    dots,
    cursor: epoch,
  };
}
