import { linearAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Line, type PlotData } from '../../charts/plot.ts';
import { compilePair, type PairFormulas } from '../../core/pairs/formula-pair.ts';
import { fill } from '../../strings/fill.ts';
import type { OwnPairWords } from '../../strings/own-pair.ts';
import type { Table } from '../../stage/export/download.ts';

const extent = 6;
const height = 2;
const zs = Float64Array.from({ length: 481 }, (_, i) => (i - 240) / 40);

/** The stretches of a curve that lie within the plot, as indices from and to (exclusive). */
function stretches(values: Float64Array): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  for (let i = 0; i <= values.length; i++) {
    const isInside = i < values.length && Math.abs(values[i]!) <= height;
    if (isInside && from < 0) from = i;
    if (!isInside && from >= 0) {
      if (i - from > 1) found.push([from, i]);
      from = -1;
    }
  }
  return found;
}

/** The factors over z as numbers. */
export function factorTable(formulas: PairFormulas, y: number): Table {
  const { output, slope, lossSlope } = compilePair(formulas);
  return {
    name: 'factors',
    header: ['z', 'output', 'slope', 'lossSlope', 'dz'],
    rows: () =>
      Array.from(zs, (z) => {
        const a = output(z);
        return [z, a, slope(z), lossSlope(a, y), lossSlope(a, y) * slope(z)];
      }),
  };
}

/** f′, ∂C/∂a and their product ∂C/∂z against z, cut where they leave the plot or have no value. */
export function factorPlot(formulas: PairFormulas, target: number, words: OwnPairWords): PlotData {
  const { output, slope, lossSlope } = compilePair(formulas);
  const slopes = zs.map(slope);
  const lossSlopes = zs.map((z) => lossSlope(output(z), target));
  const deltas = slopes.map((slopeAt, i) => slopeAt * lossSlopes[i]!);
  const axes = {
    x: linearAxis(words.horizontal, [-extent, extent], 6),
    y: linearAxis(fill(words.factors, { y: String(target) }), [-height, height], 4),
  };
  const drawn = [
    { id: 'slope', values: slopes, tone: 'soft', dash: '2 5' },
    { id: 'lossSlope', values: lossSlopes, tone: 'soft', dash: '8 4' },
    { id: 'delta', values: deltas, tone: 'ink', isThick: true },
  ] as const;
  const curves = drawn.map(({ values }) =>
    stretches(values).map(([from, to]) => ({
      path: linePath(zs.subarray(from, to), values.subarray(from, to), axes),
      points: Array.from(
        values.subarray(from, to),
        (value, i) => [axes.x.at(zs[from + i]!), axes.y.at(value)] as const,
      ),
    })),
  );
  const lines = drawn.map(({ values: _, ...line }, i): Line => ({
    ...line,
    path: curves[i]!.map(({ path }) => path).join(''),
  }));
  const points = curves.map((parts) => parts.flatMap((part) => part.points));
  const labels = placeLabels(
    drawn.flatMap(({ id, tone }, i) => {
      const near = points[i]!.filter(([at], k) => k % 8 === 0 && at > 0.08 && at < 0.92);
      return near.length > 0 ? [{ text: words.curves[id], tone, points: near }] : [];
    }),
    points,
  );
  return { ...axes, lines, labels };
}
