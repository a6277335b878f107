import { epochsLogAxis, type Axis } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import { obstaclesOf, unfolding } from '../../charts/draw-curves.ts';
import type { WantedLabel } from '../../charts/place-labels.ts';
import type { Dot, Line, PlotData, Point } from '../../charts/plot.ts';
import { steadyLabels } from '../../charts/steady-labels.ts';
import { tones } from '../../runs/tones.ts';
import { showCount } from '../../strings/show.ts';
import type { OptimisersWords } from '../../strings/optimisers.ts';
import { optimisers, type ShownOptimiser, type WayRun } from './runs.ts';

/**
 * Each way has a row of the plot, the first on top. Errors from 0 to 1 take this part of it; above them, where no curve
 * comes, the row has its name and its numbers, which stand above `named`.
 */
const row = { from: 0.09, height: 0.42, named: 0.478 } as const;

const bottomOf = (optimiser: ShownOptimiser) =>
  optimisers.length - 1 - optimisers.indexOf(optimiser);
const heightIn = (optimiser: ShownOptimiser, error: number) =>
  bottomOf(optimiser) + row.from + row.height * error;

/** Both ends of every row. */
function rowsAxis(label: string): Axis {
  const ticks = optimisers.flatMap((optimiser) =>
    [0, 1].map((error) => ({ value: heightIn(optimiser, error), text: `${error}` })),
  );
  const count = optimisers.length;
  return { label, domain: [0, count], ticks, at: (value) => value / count };
}

/** About so many epochs are drawn, as far apart as the axis has them. */
const mostDrawn = 500;

function drawnEpochs(last: number, back: (share: number) => number): Float64Array {
  const spread = Array.from({ length: mostDrawn }, (_, i) => back((i + 1) / mostDrawn));
  return Float64Array.from(new Set([0, ...spread.map(Math.floor), last]));
}

/** The rows with their curves, names and numbers, without what moves with the epoch. */
export function waysPlot(runs: readonly WayRun[], last: number, words: OptimisersWords) {
  const x = epochsLogAxis(words.epochAxis, last);
  const axes = { x, y: rowsAxis(words.errorAxis) };
  const epochs = drawnEpochs(last, x.back);
  const drawn = runs.map((run) => {
    const heights = run.path.largestError.map((error) => heightIn(run.optimiser, error));
    const along = curve(
      epochs,
      Float64Array.from(epochs, (n) => heights[n]!),
      axes,
      160,
    );
    const tone = tones[run.loss];
    const text = words.frame.terms[run.loss];
    return { run, heights, along, tone, text };
  });
  const lines = drawn.map(({ run, along, tone, text }): Line => {
    const id = `${run.optimiser} ${run.loss}`;
    return { id, name: text, path: along.path, tone };
  });
  const nameHeight = (optimiser: ShownOptimiser) => axes.y.at(bottomOf(optimiser) + row.named);
  const waits = drawn.flatMap(({ run, tone }): WantedLabel[] => {
    const { optimiser, loss, learnt } = run;
    if (learnt === undefined) return [];
    const at = x.at(learnt);
    const other = runs.find((one) => one.optimiser === optimiser && one.loss !== loss)!.learnt;
    // Two numbers near each other stand to the left and to the right.
    const isNear = other !== undefined && Math.abs(x.at(other) - at) < 0.15;
    const isFirst = learnt === other ? loss === 'quadratic' : learnt < (other ?? Infinity);
    const align = isNear ? (isFirst ? 'end' : 'start') : undefined;
    const points = [[at, nameHeight(optimiser)]] as const;
    return [{ text: showCount(learnt), tone, points, align, side: 'above' }];
  });
  const names = optimisers.map((optimiser): WantedLabel => {
    const height = nameHeight(optimiser);
    const places = Array.from({ length: 24 }, (_, i): Point => [i / 24, height]);
    const text = words.optimisers[optimiser];
    return { text, tone: 'ink', points: [[0, height]], curve: places, side: 'above' };
  });
  const labelsBeside = steadyLabels([...names, ...waits], {
    curves: drawn.map(({ along }) => along.points),
  });
  return { axes, epochs, drawn, lines, labelsBeside };
}

/** The whole plot at an epoch; while it unfolds, what is to come is faint. */
export function waysPlotAt(
  { axes, epochs, drawn, lines, labelsBeside }: ReturnType<typeof waysPlot>,
  epoch: number,
  isUnfolding: boolean,
): PlotData {
  const now = drawn.map(({ heights, tone }): Dot => ({ x: epoch, y: heights[epoch]!, tone }));
  const moving = obstaclesOf(
    axes.x.at(epoch),
    now.map(({ x, y }): Point => [axes.x.at(x), axes.y.at(y)]),
  );
  const soFar = () => {
    const until = Float64Array.from([...epochs.filter((n) => n < epoch), epoch]);
    return drawn.map(({ heights }) =>
      curve(
        until,
        Float64Array.from(until, (n) => heights[n]!),
        axes,
      ),
    );
  };
  return {
    ...axes,
    lines: isUnfolding ? unfolding(lines, soFar()) : lines,
    dots: now,
    labels: labelsBeside(moving),
    cursor: epoch,
  };
}
