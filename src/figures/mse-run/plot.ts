import { gradientPeak } from '../../core/peaks.ts';
import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { placeLabels, type WantedLabel } from '../../charts/place-labels.ts';
import { linePath, visibleIndices, type Line, type PlotData } from '../../charts/plot.ts';
import { fill } from '../../strings/fill.ts';
import type { MseRunWords } from '../../strings/mse-run.ts';
import type { StartedRun } from '../../runs/neuron/model.svelte.ts';
import { pinDashes, type Start } from '../../runs/neuron/pins.ts';
import type { Axis } from '../../runs/neuron/settings.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';

/** One run of the plot, with the text that tells it from the others. */
export interface NamedRun extends StartedRun {
  readonly name: string;
}

/** The values on the vertical axis: loss, output, or |∂C/∂w| = |δx|. */
export function axisValues({ run, start }: StartedRun, axis: Axis): Float64Array {
  if (axis === 'gradient') return run.dz.map((dz) => Math.abs(dz * start.x));
  return run[axis];
}

const axisEnds: Readonly<Record<Axis, (runs: readonly NamedRun[]) => number>> = {
  // With targets 0 and 1 no loss is above ½, and no δ above the peak.
  loss: () => 0.5,
  output: () => 1,
  gradient: (runs) =>
    roundEnd(gradientPeak.size * Math.max(0.2, ...runs.map(({ start }) => Math.abs(start.x)))),
};

const epochNumbers = Float64Array.from({ length: 20_001 }, (_, epoch) => epoch);

/** The text that tells a run from the current one: its start, and η, x, y where they differ. */
export function runName(start: Start, current: Start, words: MseRunWords): string {
  const value = (key: keyof Start) => ({ [key]: String(start[key]).replace('-', '−') });
  return [
    fill(words.name, { ...value('w'), ...value('b') }),
    start.eta === current.eta ? '' : fill(words.nameEta, value('eta')),
    start.x === current.x ? '' : fill(words.nameX, value('x')),
    start.y === current.y ? '' : fill(words.nameY, value('y')),
  ].join('');
}

/** Lines, axes and names of a run and the pinned ones, without what moves with the epoch. */
export function stillPlot(
  runs: readonly NamedRun[],
  epochs: number,
  axis: Axis,
  words: Worded<MseRunWords>,
) {
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs]);
  const y = linearAxis(words.choices.axis[axis], [0, axisEnds[axis](runs)]);
  const lines = runs.map(({ run, start, name }, i): Line => {
    const path = linePath(epochNumbers, axisValues({ run, start }, axis), { x, y });
    return i === 0
      ? { id: 'run', path, tone: 'mse', isThick: true }
      : { id: name, path, tone: 'mse', dash: pinDashes[i - 1]! };
  });
  const curves = runs.map((named) => {
    const values = axisValues(named, axis);
    return visibleIndices(values, 48).map((i) => [x.at(i), y.at(values[i]!)] as const);
  });
  const wanted = runs.map(({ name }, i): WantedLabel => ({
    text: name,
    tone: 'mse',
    points: curves[i]!.filter((_, k) => k % 3 === 1),
  }));
  return { x, y, lines, curves, labels: placeLabels(wanted, curves) };
}

/** The whole plot with cursor, dots and read-outs at an epoch; while it unfolds, what is to come is faint. */
export function plotAt(
  still: ReturnType<typeof stillPlot>,
  runs: readonly NamedRun[],
  axis: Axis,
  epoch: number,
  unfolding: boolean,
  words: MseRunWords,
): PlotData {
  const { x, y, lines, curves, labels } = still;
  const read = runs.filter(({ run }) => epoch < run.output.length);
  const dots = read.map((named) => ({
    x: epoch,
    y: axisValues(named, axis)[epoch]!,
    tone: 'mse' as const,
    isHollow: named !== runs[0],
  }));
  const marks = read.slice(0, 2).map(({ run }, i): WantedLabel => ({
    text: fill(words.mark, { output: run.output[epoch]!.toFixed(2) }),
    tone: i === 0 ? 'ink' : 'soft',
    points: [[x.at(epoch), y.at(dots[i]!.y)]],
  }));
  const cursor = [0, 1].map((height) => [x.at(epoch), height] as const);
  const placed = placeLabels(marks, [...curves, cursor], labels);
  if (!unfolding) return { x, y, lines, dots, labels: [...labels, ...placed], cursor: epoch };
  const soFar = runs.map((named, i): Line => {
    const path = linePath(epochNumbers, axisValues(named, axis).subarray(0, epoch + 1), { x, y });
    return { ...lines[i]!, id: `${lines[i]!.id} so far`, path };
  });
  const faint = lines.map((line): Line => ({ ...line, isFaint: true }));
  return { x, y, lines: [...faint, ...soFar], dots, labels: [...labels, ...placed], cursor: epoch };
}
