import { linearAxis, logAxis, type Axis } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import { side, type Area, type Dot, type Line, type PlotData } from '../../charts/plot.ts';
import { rates, type SweepStart } from '../../experiments/rate-sweep.ts';
import { tones } from '../../runs/tones.ts';
import type { RatesWords } from '../../strings/rates.ts';
import type { Standing } from './standing.ts';

/** The axis of rates, with a little room at both ends. */
export const rateAxis = (label: string): Axis =>
  logAxis(label, [rates[0] / 1.25, rates.at(-1)! * 1.25]);

/** The rate, by its index, nearest to a share of the axis. */
export const rateAt = ({ at }: Axis, share: number): number => {
  const distances = rates.map((eta) => Math.abs(at(eta) - share));
  return distances.indexOf(Math.min(...distances));
};

/** A band between the lowest and the highest of the seeds. */
function bandOf({ pair, spreads }: Standing, x: Axis, y: Axis): Area {
  const corner = (rate: number, share: number) =>
    `${(x.at(rates[rate]!) * side).toFixed(1)},${((1 - y.at(100 * share)) * side).toFixed(1)}`;
  const highs = spreads.map(({ high }, rate) => corner(rate, high));
  const lows = spreads.map(({ low }, rate) => corner(rate, low));
  return { path: `M${[...highs, ...lows.toReversed()].join('L')}Z`, tone: tones[pair] };
}

/** The curves of one start, without what moves with the rate that is read out. */
export function ratesPlot(start: SweepStart, standings: readonly Standing[], words: RatesWords) {
  const axes = {
    x: rateAxis(words.frame.settings.eta),
    y: linearAxis(words.axes[start], [0, 100]),
  };
  const named = standings.map(({ pair, spreads }) => ({
    id: `${start} ${pair}`,
    tone: tones[pair],
    isThick: true,
    curve: curve(
      rates,
      spreads.map(({ mean }) => 100 * mean),
      axes,
    ),
    text: words.frame.terms[pair],
  }));
  const owns = standings.flatMap(({ pair, own }) => {
    const known = own.flatMap((share, rate) =>
      share === undefined ? [] : [[rates[rate]!, 100 * share] as const],
    );
    if (known.length === 0) return [];
    const [xs, ys] = [known.map(([eta]) => eta), known.map(([, share]) => share)];
    return [{ id: `${start} ${pair} own`, tone: tones[pair], curve: curve(xs, ys, axes) }];
  });
  const areas = standings.map((standing) => bandOf(standing, axes.x, axes.y));
  const { lines, labelsBeside } = drawCurves(named, ([at], i) => i > 0 && at < 0.97);
  const ownLines = owns.map(({ curve: { path }, ...line }): Line => ({ ...line, path }));
  return { axes, areas, lines: [...ownLines, ...lines], owns, labelsBeside };
}

/** The whole plot with the rate that is read out. */
export function ratesPlotAt(
  { axes, areas, lines, owns, labelsBeside }: ReturnType<typeof ratesPlot>,
  standings: readonly Standing[],
  eta: number,
): PlotData {
  const rate = rates.findIndex((one) => one === eta);
  const dots = standings.map(({ pair, spreads }): Dot => ({
    x: eta,
    y: 100 * spreads[rate]!.mean,
    tone: tones[pair],
  }));
  const moving = obstaclesOf(
    axes.x.at(eta),
    dots.map(({ x, y }) => [axes.x.at(x), axes.y.at(y)] as const),
  );
  const curves = [...moving.curves, ...owns.map(({ curve }) => curve.points)];
  return {
    ...axes,
    areas,
    lines,
    dots,
    labels: labelsBeside({ ...moving, curves }),
    cursor: eta,
  };
}
