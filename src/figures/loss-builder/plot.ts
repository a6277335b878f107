import {
  integrateWish,
  wishedDerivative,
  wishedLosses,
  type WishedActivation,
} from '../../core/wished-loss.ts';
import { linearAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Line, type PlotData } from '../../charts/plot.ts';
import type { Table } from '../../stage/export/download.ts';
import type { LossBuilderWords } from '../../strings/loss-builder.ts';

/** The outputs shown, inside the activation's open range, and the height up to which the curves are shown. */
const views: Readonly<Record<WishedActivation, { from: number; to: number; height: number }>> = {
  sigmoid: { from: 0.01, to: 0.99, height: 5 },
  linear: { from: -3, to: 3, height: 15 },
  tanh: { from: -0.99, to: 0.99, height: 5 },
};

/** The target, moved into the range that the activation allows. */
export function targetWithin(f: WishedActivation, y: number): number {
  const [low, high] = wishedLosses[f].targets;
  return Math.min(Math.max(y, low), high);
}

const points = 401;

/** The wish, the derivative it needs, its numerical integral, and how far that is from the closed form. */
export function buildLoss(f: WishedActivation, y: number) {
  const { from, to } = views[f];
  const outputs = Float64Array.from(
    { length: points },
    (_, i) => from + ((to - from) * i) / (points - 1),
  );
  const integral = integrateWish(f, outputs, y);
  const closed = outputs.map((a) => wishedLosses[f].closedForm(a, y));
  const difference = integral.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - closed[i]!)),
    0,
  );
  return {
    outputs,
    delta: outputs.map((a) => a - y),
    derivative: outputs.map((a) => wishedDerivative(f, a, y)),
    integral,
    closed,
    difference,
  };
}

type Built = ReturnType<typeof buildLoss>;

/** What was built as numbers, one row an output. */
export const builtTable = (f: WishedActivation, built: Built): Table => ({
  name: f,
  header: ['output', 'delta', 'derivative', 'integral', 'closed'],
  rows: () =>
    Array.from(built.outputs, (a, i) => [
      a,
      built.delta[i]!,
      built.derivative[i]!,
      built.integral[i]!,
      built.closed[i]!,
    ]),
});

/** From the lowest value to the highest, in whole numbers, but no farther than the view's height either way. */
function verticalRange({ delta, derivative, integral }: Built, height: number): [number, number] {
  const values = [...delta, ...derivative, ...integral];
  const low = Math.max(-height, Math.floor(Math.min(...values)));
  const high = Math.min(height, Math.ceil(Math.max(...values)));
  return [low, high];
}

/** The curves over the output: the closed form as a line, its numerical integral as points on it. */
export function builtPlot(f: WishedActivation, built: Built, words: LossBuilderWords): PlotData {
  const { from, to, height } = views[f];
  const x = linearAxis(
    words.horizontal,
    f === 'sigmoid' ? [0, 1] : [Math.floor(from), Math.ceil(to)],
  );
  const [low, high] = verticalRange(built, height);
  const y = linearAxis(words.vertical, [low, high], 6);
  const draw = (values: Float64Array, line: Omit<Line, 'path'>) => {
    const kept = [...values.keys()].filter((i) => values[i]! >= low && values[i]! <= high);
    const at = kept.map((i) => built.outputs[i]!);
    const of = kept.map((i) => values[i]!);
    const curve = at.map((a, i) => [x.at(a), y.at(of[i]!)] as const);
    return { line: { ...line, path: linePath(at, of, { x, y }) }, curve };
  };
  const tone = f === 'linear' ? ('mse' as const) : ('ce' as const);
  const drawn = [
    draw(built.delta, { id: 'delta', tone: 'soft', dash: '2 4' }),
    draw(built.derivative, { id: 'derivative', tone: 'ink' }),
    draw(built.closed, { id: 'closed', tone, isThick: true }),
  ];
  const curves = drawn.map(({ curve }) => curve);
  const texts = [
    { text: words.delta, tone: 'soft' as const },
    { text: words.derivative, tone: 'ink' as const },
    { text: words.integral, tone },
  ];
  const labels = placeLabels(
    texts.map((text, i) => ({ ...text, points: curves[i]!.filter((_, k) => k % 10 === 5) })),
    curves,
  );
  const dots = [...built.integral.keys()]
    .filter((i) => i % 25 === 0 && built.integral[i]! <= high)
    .map((i) => ({ x: built.outputs[i]!, y: built.integral[i]!, tone, isHollow: true }));
  return { x, y, lines: drawn.map(({ line }) => line), dots, labels };
}
