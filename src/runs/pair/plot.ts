import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import {
  linePath,
  side,
  type Label,
  type Line,
  type PlotData,
  type Tone,
} from '../../charts/plot.ts';
import type { PairRun } from '../../core/pairs/run.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';
import type { PairRunWords } from '../../strings/pair-run.ts';
import type { PairAxis, PairRunSettings } from './parameters.ts';

/** How far the plot reaches, in sizes of what there was at the start. */
export const reach = 20;

const epochsOf = (values: ArrayLike<number>) =>
  Float64Array.from({ length: values.length }, (_, n) => n);

/** What is drawn of a run. */
function seriesOf({ output, delta, loss }: PairRun, axis: PairAxis): Float64Array {
  if (axis === 'gradient') return delta.map(Math.abs);
  return axis === 'loss' ? loss : output;
}

/** The first epoch at which a run leaves the plot, or −1. */
export function leavesAt(values: Float64Array): number {
  const limit = reach * Math.max(Math.abs(values[0] ?? 0), 1);
  return values.findIndex((value) => Math.abs(value) > limit);
}

/** The values up to where they leave the plot. */
function within(values: Float64Array): Float64Array {
  const leaves = leavesAt(values);
  return leaves < 0 ? values : values.subarray(0, leaves);
}

/** A run to be drawn. */
export interface DrawnRun {
  readonly run: PairRun;
  readonly tone: Tone;
  readonly name: string;
}

/** The target as a line across the plot, with its name where a run rarely is. */
function targetLine(y: PlotData['y'], target: number, text: string) {
  const height = Math.round((1 - y.at(target)) * side * 10) / 10;
  const path = `M0,${height}L${side},${height}`;
  const place = target === 1 ? { x: 0.5, align: 'middle' } : { x: 0.97, align: 'end' };
  return {
    line: { id: 'target', path, tone: 'soft', dash: '2 5' } as const satisfies Line,
    label: { text, y: y.at(target), tone: 'soft', side: 'above', ...place } as Label,
  };
}

/** A pair's run against the epoch, with others for comparison, and the target where outputs are drawn. */
export function pairPlot(
  own: DrawnRun,
  others: readonly DrawnRun[],
  settings: PairRunSettings,
  epoch: number,
  words: Worded<PairRunWords>,
): PlotData {
  const { axis } = settings;
  const isOutput = axis === 'output';
  const drawn = [own, ...others].map((one) => ({
    ...one,
    values: within(seriesOf(one.run, axis)),
  }));
  const values = drawn[0]!.values;
  const all = drawn.flatMap((one) => [...one.values]);
  const [least, most] = [Math.min(0, ...all), Math.max(isOutput ? 1 : 0, ...all)];
  const x = wholeAxis(words.frame.transport.epoch, [0, settings.epochs]);
  const y = linearAxis(words.axes[axis], [least < 0 ? -roundEnd(-least) : 0, roundEnd(most)]);
  const target = isOutput ? targetLine(y, settings.y, words.goal) : undefined;
  const curves = drawn.map((one) =>
    Array.from(one.values, (value, n) => [n / settings.epochs, y.at(value)] as const),
  );
  const names = drawn.flatMap(({ name, tone }, i) => {
    const stride = Math.max(1, Math.floor(curves[i]!.length / 24));
    const points = curves[i]!.filter(([at], n) => n % stride === 0 && at > 0.12 && at < 0.95);
    return points.length > 0 && others.length > 0 ? [{ text: name, tone, points }] : [];
  });
  const lines = drawn.map(({ tone, values: of }, i): Line => ({
    ...{ id: i === 0 ? 'run' : `other-${i}`, tone, isThick: i === 0 },
    path: linePath(epochsOf(of), of, { x, y }),
  }));
  return {
    ...{ x, y, lines: [...(target ? [target.line] : []), ...lines.toReversed()] },
    labels: [...placeLabels(names, curves), ...(target ? [target.label] : [])],
    dots: epoch < values.length ? [{ x: epoch, y: values[epoch]!, tone: own.tone }] : [],
    cursor: epoch,
  };
}

const sparkAxis = { label: '', domain: [0, 1] as const, ticks: [] };

/** What is left of the error, as a share of its start, in a small plot without axes; it leaves at the top. */
export function sparkPath({ output }: PairRun, { y, epochs }: PairRunSettings): string {
  const start = Math.abs((output[0] ?? 0) - y);
  const shares = output.map((a) => (start === 0 ? 0 : Math.abs(a - y) / start));
  const leaves = shares.findIndex((share) => share > 1.2);
  const shown = leaves < 0 ? shares : shares.subarray(0, leaves);
  return linePath(epochsOf(shown), shown, {
    x: { ...sparkAxis, at: (n) => n / epochs },
    y: { ...sparkAxis, at: (share) => share / 1.2 },
  });
}
