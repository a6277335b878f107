import { antiderivative } from '../core/integrate.ts';
import { linearAxis } from '../charts/axis.ts';
import { placeLabels } from '../charts/place-labels.ts';
import { linePath, type Line, type PlotData } from '../charts/plot.ts';
import type { LossBuilderWords } from '../strings/loss-builder.ts';

export type Built = 'sigmoid' | 'linear' | 'tanh';

/** What `loss-builder` lets move. */
export type LossBuilderSettings = { f: string; y: number };

export const lossBuilder = {
  id: 'loss-builder',
  opening: { f: 'sigmoid', y: 0 } as LossBuilderSettings,
  numbers: { y: { min: -2, max: 2 } },
  choices: { f: ['sigmoid', 'linear', 'tanh'] },
};

/** y ln a, 0 for y = 0. */
const term = (y: number, a: number) => (y === 0 ? 0 : y * Math.log(a));

interface Case {
  /** Outputs shown, inside the activation's open range. */
  readonly from: number;
  readonly to: number;
  readonly targets: readonly [number, number];
  /** f′ as a function of the output a = f(z). */
  slope(a: number): number;
  /** The loss that the text derives. */
  closedForm(a: number, y: number): number;
}

export const cases: Readonly<Record<Built, Case>> = {
  sigmoid: {
    from: 0.01,
    to: 0.99,
    targets: [0, 1],
    slope: (a) => a * (1 - a),
    closedForm: (a, y) => -(term(y, a) + term(1 - y, 1 - a)),
  },
  linear: {
    from: -3,
    to: 3,
    targets: [-2, 2],
    slope: () => 1,
    closedForm: (a, y) => (a - y) ** 2 / 2,
  },
  tanh: {
    from: -0.99,
    to: 0.99,
    targets: [-1, 1],
    slope: (a) => 1 - a * a,
    closedForm: (a, y) => -(term(1 + y, 1 + a) + term(1 - y, 1 - a)) / 2,
  },
};

/** The target, moved into the range that the activation allows. */
export function targetWithin(f: Built, y: number): number {
  const [low, high] = cases[f].targets;
  return Math.min(Math.max(y, low), high);
}

const points = 401;

/** The wish, the derivative it needs, its numerical integral, and how far that is from the closed form. */
export function buildLoss(f: Built, y: number) {
  const { from, to, slope, closedForm } = cases[f];
  const outputs = Float64Array.from(
    { length: points },
    (_, i) => from + ((to - from) * i) / (points - 1),
  );
  const derivative = (a: number) => (a - y) / slope(a);
  const origin = outputs.reduce(
    (best, a, i) => (Math.abs(a - y) < Math.abs(outputs[best]! - y) ? i : best),
    0,
  );
  const constant = closedForm(outputs[origin]!, y);
  const integral = antiderivative(derivative, outputs, origin).map((value) => value + constant);
  const closed = outputs.map((a) => closedForm(a, y));
  const difference = integral.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - closed[i]!)),
    0,
  );
  return {
    outputs,
    delta: outputs.map((a) => a - y),
    derivative: outputs.map(derivative),
    integral,
    closed,
    difference,
  };
}

const heights: Readonly<Record<Built, readonly [number, number]>> = {
  sigmoid: [-2, 4],
  linear: [-3, 6],
  tanh: [-3, 4],
};

/** The four curves over the output; what lies beyond the plot is left out. */
export function builtPlot(
  f: Built,
  built: ReturnType<typeof buildLoss>,
  words: LossBuilderWords,
): PlotData {
  const { from, to } = cases[f];
  const x = linearAxis(
    words.horizontal,
    f === 'sigmoid' ? [0, 1] : [Math.floor(from), Math.ceil(to)],
  );
  const y = linearAxis(words.vertical, heights[f], 6);
  const [low, high] = heights[f];
  const draw = (values: Float64Array, line: Omit<Line, 'path'>) => {
    const kept = [...values.keys()].filter((i) => values[i]! >= low && values[i]! <= high);
    const at = kept.map((i) => built.outputs[i]!);
    const of = kept.map((i) => values[i]!);
    const curve = at.map((a, i) => [x.at(a), y.at(of[i]!)] as const);
    return { line: { ...line, path: linePath(at, of, { x, y }) }, curve };
  };
  const loss = f === 'linear' ? ('mse' as const) : ('ce' as const);
  const drawn = [
    draw(built.delta, { id: 'delta', tone: 'soft', dash: '2 4' }),
    draw(built.derivative, { id: 'derivative', tone: 'ink' }),
    draw(built.integral, { id: 'integral', tone: loss, isThick: true }),
    draw(built.closed, { id: 'closed', tone: 'ink', dash: '1 7' }),
  ];
  const curves = drawn.map(({ curve }) => curve);
  const texts = [
    { text: words.delta, tone: 'soft' as const },
    { text: words.derivative, tone: 'ink' as const },
    { text: `${words.integral}: ${words.names[f]}`, tone: loss },
  ];
  const labels = placeLabels(
    texts.map((text, i) => ({ ...text, points: curves[i]!.filter((_, k) => k % 10 === 5) })),
    curves,
  );
  return { x, y, lines: drawn.map(({ line }) => line), labels };
}
