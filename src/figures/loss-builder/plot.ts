import {
  integrateWish,
  wishedDerivative,
  wishedLosses,
  type WishedActivation,
} from '../../core/wished-loss.ts';
import { linearAxis } from '../../charts/axis.ts';
import { clippedCurve, evenly } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
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

/** The wish, the derivative it needs, its numerical integral, and how far that is from the closed form. */
export function buildLoss(f: WishedActivation, y: number) {
  const { from, to } = views[f];
  const outputs = evenly(from, to, 401);
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

/** What was built as numbers, one row an output. */
export const builtTable = (f: WishedActivation, built: ReturnType<typeof buildLoss>): Table => ({
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

/** The curves over the output: the closed form as a line, its numerical integral as points on it. */
export function builtPlot(
  f: WishedActivation,
  { outputs, delta, derivative, integral, closed }: ReturnType<typeof buildLoss>,
  words: LossBuilderWords,
): PlotData {
  const { from, to, height } = views[f];
  const ends = f === 'sigmoid' ? ([0, 1] as const) : ([Math.floor(from), Math.ceil(to)] as const);
  // From the lowest value to the highest, in whole numbers, but no farther than the view's height either way.
  const values = [...delta, ...derivative, ...integral];
  const low = Math.max(-height, Math.floor(Math.min(...values)));
  const high = Math.min(height, Math.ceil(Math.max(...values)));
  const axes = {
    x: linearAxis(words.frame.terms.output, ends),
    y: linearAxis(words.vertical, [low, high], 6),
  };
  const tone = f === 'linear' ? tones.quadratic : tones.crossEntropy;
  const over = (ys: Float64Array) => clippedCurve(outputs, ys, axes);
  const dots = [...integral.keys()]
    .filter((i) => i % 25 === 0 && integral[i]! <= high)
    .map((i) => ({ x: outputs[i]!, y: integral[i]!, tone, isHollow: true }));
  const drawn = drawCurves(
    [
      { id: 'delta', curve: over(delta), text: words.delta, tone: 'soft', dash: '2 4' },
      { id: 'derivative', curve: over(derivative), text: words.derivative, tone: 'ink' },
      { id: 'closed', curve: over(closed), text: words.integral, tone, isThick: true },
    ],
    (_, k) => k % 10 === 5,
    obstaclesOf(
      undefined,
      dots.map((dot): Point => [axes.x.at(dot.x), axes.y.at(dot.y)]),
    ),
  );
  return { ...axes, ...drawn, dots };
}
