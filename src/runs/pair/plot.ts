import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { PlotData, Point, Tone } from '../../charts/plot.ts';
import type { PairRun } from '../../core/pairs/run.ts';
import type { PairRunWords } from '../../strings/pair-run.ts';
import { fill } from '../../strings/show.ts';
import type { PairAxis, PairGoal, PairRunSettings } from './parameters.ts';

/** How far the plot reaches, in sizes of what there was at the start. */
export const reach = 20;

/** What is drawn of a run. */
function seriesOf({ output, delta, loss }: PairRun, axis: PairAxis): Float64Array {
  if (axis === 'gradient') return delta.map(Math.abs);
  return axis === 'loss' ? loss : output;
}

/** The first epoch at which a run leaves the plot, or −1. */
export function leavesAt(values: Float64Array, start = values[0] ?? 0): number {
  const limit = reach * Math.max(Math.abs(start), 1);
  return values.findIndex((value) => Math.abs(value) > limit);
}

/** The values up to an epoch, or all where it is −1. */
const upTo = (values: Float64Array, end: number) => (end < 0 ? values : values.subarray(0, end));

/** A run to be drawn. */
export interface DrawnRun {
  readonly run: PairRun;
  readonly tone: Tone;
  readonly name: string;
}

/** What is wanted: an output, or a score on one side of 0; and its name. */
function goalOf(
  { y, goal = 'value' }: PairRunSettings & PairGoal,
  words: PairRunWords['goal'],
): { goal: number; text: string } {
  return {
    goal: goal === 'score' ? 0 : y,
    text: fill(words[goal], { side: y === 1 ? '>' : '<' }),
  };
}

/** Where the target's name may stand along its line. */
const targetPlaces = [0.97, 0.5, 0.75, 0.25, 0.1];

/** A pair's run against the epoch, with others for comparison, and the target where outputs are drawn. */
export function pairPlot(
  open: DrawnRun,
  others: readonly DrawnRun[],
  settings: PairRunSettings & PairGoal,
  epoch: number,
  words: PairRunWords,
): PlotData {
  const { epochs, axis } = settings;
  const runs = [open, ...others];
  const series = runs.map(({ run }) => seriesOf(run, axis)).map((ys) => upTo(ys, leavesAt(ys)));
  const all = series.flatMap((values) => [...values]);
  const [least, most] = [Math.min(0, ...all), Math.max(axis === 'output' ? 1 : 0, ...all)];
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs]);
  const label = axis === 'gradient' ? words.gradient : words.frame.terms[axis];
  const y = linearAxis(label, [least < 0 ? -roundEnd(-least) : 0, roundEnd(most)]);
  const named = runs.map(({ name, tone }, i) => ({
    id: i === 0 ? 'run' : `other-${i}`,
    curve: curve(epochsTo(epochs), series[i]!, { x, y }, Infinity),
    // A run by itself needs no name.
    text: others.length > 0 ? name : '',
    tone,
    isThick: i === 0,
  }));
  const now = series[0]![epoch];
  const { goal, text } = goalOf(settings, words.goal);
  const target = axis === 'output' ? [curve(x.domain, [goal, goal], { x, y })] : [];
  const around = obstaclesOf(x.at(epoch), now === undefined ? [] : [[x.at(epoch), y.at(now)]]);
  const curves = [...target.map(({ points }) => points), ...around.curves];
  const { lines, labels } = drawCurves(
    named,
    ([at], n, points) => {
      const stride = Math.max(1, Math.floor(points.length / 24));
      return n % stride === 0 && at > 0.12 && at < 0.95;
    },
    { ...around, curves },
  );
  const beside = targetPlaces.map((at): Point => [at, y.at(goal)]);
  const goals = placeLabels(
    target.map(({ points }) => ({ text, tone: 'soft', points: beside, curve: points })),
    { ...around, curves: [...curves, ...named.map((drawn) => drawn.curve.points)] },
    labels,
  );
  return {
    x,
    y,
    lines: [
      ...target.map(({ path }) => ({ id: 'target', name: text, path, tone: 'soft', dash: '2 5' })),
      ...lines.toReversed(),
    ],
    labels: [...labels, ...goals],
    dots: now === undefined ? [] : [{ x: epoch, y: now, tone: open.tone }],
    cursor: epoch,
  };
}
