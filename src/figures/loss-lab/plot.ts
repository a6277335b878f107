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
import { losses, type BothRuns, type LabLoss } from './runs.ts';
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

/** The runs of the current start and of the pinned ones under some losses, without what moves with the epoch. */
function labPanel(
  shown: readonly LabLoss[],
  runs: readonly BothRuns[],
  { axis, scale, epochs }: LossLabSettings,
  words: LossLabWords,
) {
  const lines = runs.flatMap((both, i) =>
    shown.map((loss) => ({ both, i, loss, all: labValues(both[loss], axis) })),
  );
  const [only] = axis === 'loss' ? shown : [];
  const label = only ? fill(words.lossOf, { name: words[only] }) : words.frame.terms[axis];
  const highest = only === 'crossEntropy' ? undefined : only ? 0.5 : 1;
  const values = lines.map(({ all }) => all);
  const axes = {
    x: wholeAxis(words.frame.transport.epoch, [0, epochs]),
    y: axisOver(label, values, highest, scale === 'log'),
  };
  const [low, high] = axes.y.domain;
  const drawn = lines.map(({ both, i, loss, all }) => {
    const values = all.map((v) => Math.min(Math.max(v, low), high));
    const named = {
      id: `${loss}${i}`,
      curve: curve(epochsTo(epochs), values, axes, 96),
      text: i === 0 ? words[loss] : startName(both.start),
      tone: toneOf[loss],
      strength: pinStrengths[i - 1],
      isThick: i === 0,
    };
    return { values, named };
  });
  return {
    axes,
    drawn,
    ...drawCurves(
      drawn.map(({ named }) => named),
      (_, k) => k % 4 === 1,
    ),
  };
}

/** One panel; two where the losses are compared, since these have nothing in common by which to measure them. */
export const labPanels = (
  runs: readonly BothRuns[],
  settings: LossLabSettings,
  words: LossLabWords,
) =>
  (settings.axis === 'loss' ? losses.map((loss) => [loss]) : [losses]).map((shown) =>
    labPanel(shown, runs, settings, words),
  );

/** A whole panel at an epoch; while it unfolds, what is to come is faint. */
export function labPlotAt(
  { axes, drawn, lines, labelsBeside }: ReturnType<typeof labPanel>,
  epoch: number,
  isUnfolding: boolean,
): PlotData {
  const dots = drawn.flatMap(({ values, named: { tone, isThick } }): Dot[] => {
    const value = values[epoch];
    return value === undefined ? [] : [{ x: epoch, y: value, tone, isHollow: !isThick }];
  });
  const moving = obstaclesOf(
    axes.x.at(epoch),
    dots.map(({ x, y }): Point => [axes.x.at(x), axes.y.at(y)]),
  );
  const soFar = () =>
    drawn.map(({ values }) => curve(epochsTo(epoch), values.subarray(0, epoch + 1), axes));
  return {
    ...axes,
    lines: isUnfolding ? unfolding(lines, soFar()) : lines,
    labels: labelsBeside(moving),
    dots,
    cursor: epoch,
  };
}
