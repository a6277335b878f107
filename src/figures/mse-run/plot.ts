import { gradientPeak } from '../../core/neuron/peaks.ts';
import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf, unfolding } from '../../charts/draw-curves.ts';
import { placeLabels, type WantedLabel } from '../../charts/place-labels.ts';
import type { Dot, PlotData, Point } from '../../charts/plot.ts';
import { fill, showFixed, showSetting } from '../../strings/show.ts';
import type { MseRunWords } from '../../strings/mse-run.ts';
import type { StartedRun } from '../../runs/neuron/model.svelte.ts';
import { pinStrengths, type Start } from '../../runs/neuron/pins.ts';
import type { Axis } from '../../runs/neuron/settings.ts';
import { tones } from '../../runs/tones.ts';

/** One run of the plot, with the text that tells it from the others, and a shorter one. */
export interface NamedRun extends StartedRun {
  readonly name: string;
  readonly short: string;
}

/** The values on the vertical axis: loss, output, or |∂C/∂w| = |δx|. */
const axisValues = ({ run, start }: StartedRun, axis: Axis): Float64Array =>
  axis === 'gradient' ? run.dz.map((dz) => Math.abs(dz * start.x)) : run[axis];

const axisEnds: Readonly<Record<Axis, (runs: readonly NamedRun[]) => number>> = {
  // With targets 0 and 1 no loss is above ½, and no δ above the peak.
  loss: () => 0.5,
  output: () => 1,
  gradient: (runs) =>
    roundEnd(gradientPeak.size * Math.max(0.2, ...runs.map(({ start }) => Math.abs(start.x)))),
};

const tone = tones.quadratic;

const symbols = { w: 'w₀', b: 'b₀', eta: 'η', x: 'x', y: 'y' };

/** The text that tells a run from the current one: its start, and η, x, y where they differ. */
export function runName(start: Start, current: Start): string {
  const differing = (['eta', 'x', 'y'] as const).filter((key) => start[key] !== current[key]);
  return (['w', 'b', ...differing] as const)
    .map((key) => `${symbols[key]}\u00a0=\u00a0${showSetting(start[key])}`)
    .join(', ');
}

/** The same without the symbols of the start, as the links in the text have it: 2, 2. */
export const shortName = (name: string) => name.replaceAll(/[wb]₀\u00a0=\u00a0/g, '');

/** Lines, axes and names of a run and the pinned ones, without what moves with the epoch. */
export function stillPlot(
  runs: readonly NamedRun[],
  epochs: number,
  axis: Axis,
  words: MseRunWords,
) {
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs]);
  const labels = { ...words.frame.terms, ...words.choices.axis };
  const y = linearAxis(labels[axis], [0, axisEnds[axis](runs)]);
  const values = runs.map((named) => axisValues(named, axis));
  const curves = values.map((ys) => curve(epochsTo(epochs), ys, { x, y }, 96));
  const named = runs.map(({ name, short }, i) => ({
    id: i === 0 ? 'run' : name,
    curve: curves[i]!,
    text: name,
    short,
    tone,
    strength: pinStrengths[i - 1],
    isThick: i === 0,
  }));
  return { axes: { x, y }, values, curves, ...drawCurves(named, (_, k) => k % 4 === 1) };
}

/** The whole plot with cursor, dots and read-outs at an epoch; while it unfolds, what is to come is faint. */
export function plotAt(
  { axes, values, curves, lines, labelsBeside }: ReturnType<typeof stillPlot>,
  runs: readonly NamedRun[],
  epoch: number,
  isUnfolding: boolean,
  words: MseRunWords,
): PlotData {
  const { x, y } = axes;
  const dots = values.flatMap((ys, i): Dot[] => {
    const value = ys[epoch];
    return value === undefined ? [] : [{ x: epoch, y: value, tone, isHollow: i > 0 }];
  });
  const outputs = runs.flatMap(({ run }) => run.output[epoch] ?? []);
  const marks = outputs.slice(0, 2).map((output, i): WantedLabel => ({
    text: fill(words.mark, { output: showFixed(output, 2) }),
    tone: i === 0 ? 'ink' : 'soft',
    points: [[x.at(epoch), y.at(dots[i]!.y)]],
  }));
  const moving = obstaclesOf(x.at(epoch), [
    [0, y.at(values[0]![0]!)],
    ...dots.map((dot): Point => [x.at(dot.x), y.at(dot.y)]),
  ]);
  const readOuts = placeLabels(marks, {
    ...moving,
    curves: [...curves.map(({ points }) => points), ...moving.curves],
  });
  const soFar = () => values.map((ys) => curve(epochsTo(epoch), ys.subarray(0, epoch + 1), axes));
  return {
    ...axes,
    lines: isUnfolding ? unfolding(lines, soFar()) : lines,
    dots,
    labels: [...labelsBeside(moving, readOuts), ...readOuts],
    cursor: epoch,
  };
}
