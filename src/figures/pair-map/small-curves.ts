import type { Axis } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import type { Line, Point, Tone } from '../../charts/plot.ts';
import { instanceOf } from '../../core/pairs/instance.ts';
import { runPair, type PairRun } from '../../core/pairs/run.ts';
import { taskFor, type PairRunSettings } from '../../runs/pair/parameters.ts';
import type { MappedPair } from './pairs.ts';

/** Where a run breaks off because loss or gradient is not finite, in fractions of the small plot. */
interface End {
  readonly at: Point;
  readonly tone: Tone;
}

/** What a cell draws. */
export interface SmallCurves {
  readonly lines: readonly Line[];
  readonly ends: readonly End[];
}

/** How the place is drawn that decided a verdict: in the map, and in the words below it. */
export const deciding = { id: 'deciding', tone: 'soft', dash: '1.5 3.5' } as const;

/** The small plot reaches a little beyond the error of the start. */
const top = 1.2;

/** An axis of which nothing is shown. */
const bareAxis = (end: number): Axis => ({
  label: '',
  domain: [0, end],
  ticks: [],
  at: (value) => value / end,
});

/** What is left of the error of a run, as a share of its start; what grows leaves at the top. */
function leftOf({ output, endedAt }: PairRun, y: number, epochs: number) {
  const start = Math.abs((output[0] ?? 0) - y);
  const shares = output.map((a) => (start === 0 ? 0 : Math.abs(a - y) / start));
  const leaves = shares.findIndex((share) => share > top);
  const isCut = endedAt !== undefined && leaves < 0;
  const end: Point = [Math.max(0, output.length - 1) / epochs, (shares.at(-1) ?? 1) / top];
  const kept = leaves < 0 ? shares : shares.subarray(0, leaves + 1);
  if (leaves >= 0) kept[leaves] = top;
  // Epochs between which nobody sees it move are left out: fifteen such curves are drawn at each step of a slider.
  const seen = [0];
  kept.forEach((share, n) => {
    if (Math.abs(share - kept[seen.at(-1)!]!) > 0.01) seen.push(n - 1, n);
  });
  const drawn = [...seen, kept.length - 1].filter((n) => n in kept);
  const values = drawn.map((n) => kept[n]!);
  const { path } = curve(drawn, values, { x: bareAxis(epochs), y: bareAxis(top) });
  return { path, ends: isCut ? [end] : [] };
}

/**
 * A pair's run from the reader's start, thick if the pair is safe; if it is not, below that the run from the place that
 * decided so: where a verdict comes from a bad place, the reader's own start need not show it.
 */
export function smallCurves(pair: MappedPair, settings: PairRunSettings): SmallCurves {
  const { view, judgement, kind, run, tone } = pair;
  const { y, epochs } = settings;
  const task = taskFor(settings);
  const own = leftOf(run, y, epochs);
  const found = instanceOf(view, judgement, task);
  const bad = found && !found.isStart ? found.place : undefined;
  const other = bad && leftOf(runPair(view, { ...task, z0: bad.z, y: bad.y }), bad.y, epochs);
  const drawn = [
    ...(other ? [{ ...deciding, ...other }] : []),
    { id: 'spark', tone, isThick: kind === 'safe', ...own },
  ];
  return {
    lines: drawn.filter(({ path }) => path !== ''),
    ends: drawn.flatMap(({ ends, tone }) => ends.map((at) => ({ at, tone }))),
  };
}
