import { linearAxis } from '../../charts/axis.ts';
import { clippedCurve } from '../../charts/curve.ts';
import { drawCurves } from '../../charts/draw-curves.ts';
import type { PlotData } from '../../charts/plot.ts';
import { compilePair, type PairFormulas } from '../../core/pairs/formula-pair.ts';
import type { Table } from '../../stage/export/download.ts';
import { fill } from '../../strings/show.ts';
import type { OwnPairWords } from '../../strings/own-pair.ts';

const extent = 6;
const height = 2;
const zs = Float64Array.from({ length: 481 }, (_, i) => (i - 240) / 40);

/** The factors over z as numbers. */
export function factorTable(formulas: PairFormulas, y: number): Table {
  const { output, slope, lossSlope } = compilePair(formulas);
  return {
    name: 'factors',
    header: ['z', 'output', 'slope', 'lossSlope', 'dz'],
    rows: () =>
      Array.from(zs, (z) => {
        const [a, factor, lossFactor] = [output(z), slope(z), lossSlope(output(z), y)];
        return [z, a, factor, lossFactor, lossFactor * factor];
      }),
  };
}

/** f′, ∂C/∂a and their product ∂C/∂z against z, cut where they leave the plot or have no value. */
export function factorPlot(formulas: PairFormulas, target: number, words: OwnPairWords): PlotData {
  const { output, slope, lossSlope } = compilePair(formulas);
  const slopes = zs.map(slope);
  const lossSlopes = zs.map((z) => lossSlope(output(z), target));
  const deltas = slopes.map((factor, i) => factor * lossSlopes[i]!);
  const axes = {
    x: linearAxis(words.horizontal, [-extent, extent], 6),
    y: linearAxis(fill(words.factors, { y: String(target) }), [-height, height], 4),
  };
  const over = (ys: Float64Array) => clippedCurve(zs, ys, axes);
  const drawn = drawCurves(
    [
      { id: 'slope', curve: over(slopes), text: 'f′', tone: 'soft', dash: '2 5' },
      {
        id: 'lossSlope',
        curve: over(lossSlopes),
        text: '∂C/∂a',
        tone: 'soft',
        dash: '8 4',
      },
      { id: 'delta', curve: over(deltas), text: '∂C/∂z', tone: 'ink', isThick: true },
    ],
    ([at], k) => k % 8 === 0 && at > 0.08 && at < 0.92,
  );
  return { ...axes, ...drawn };
}
