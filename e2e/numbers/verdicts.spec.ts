import { expect, test } from '@playwright/test';
import type { Verdict } from '../../src/core/pairs/causes.ts';
import type { Goal } from '../../src/core/pairs/goal.ts';
import { judge } from '../../src/core/pairs/judge.ts';
import { namedPair, type PairView } from '../../src/core/pairs/view.ts';
import { pairActivations, pairLosses } from '../../src/experiments/pair-gradients.ts';

/** A function and its derivative. */
type Step = readonly [value: (z: number) => number, slope: (z: number) => number];
type Cost = readonly [
  value: (a: number, y: number) => number,
  slope: (a: number, y: number) => number,
];

/** A pair of functions of numbers, without the reader of formulas. */
const pairOf =
  ([f, slopeAt]: Step, [c, costSlope]: Cost): PairView =>
  (z, y) => {
    const [a, slope] = [f(z), slopeAt(z)];
    return { a, slope, delta: costSlope(a, y) * slope, loss: c(a, y) };
  };

const { sign, abs, exp, log, sqrt, tanh, cosh, sin, cos, atan, max } = Math;
const sigma = (z: number) => (z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z)));
const softplus = (z: number) => max(z, 0) + Math.log1p(exp(-abs(z)));
/** y ln a, which is 0 for y = 0. */
const weighted = (weight: number, value: number) => (weight === 0 ? 0 : weight * value);

const linear: Step = [(z) => z, () => 1];
const sigmoid: Step = [sigma, (z) => sigma(z) * sigma(-z)];
const steep: Step = [(z) => sigma(3 * z), (z) => 3 * sigma(3 * z) * sigma(-3 * z)];
const hyperbolic: Step = [tanh, (z) => cosh(z) ** -2];
const arctan: Step = [(z) => 0.5 + atan(z) / Math.PI, (z) => 1 / (Math.PI * (1 + z * z))];
const rational: Step = [(z) => z / sqrt(1 + z * z), (z) => (1 + z * z) ** -1.5];
const exponential: Step = [exp, exp];
const sine: Step = [sin, cos];
const leaky: Step = [(z) => max(z, 0.1 * z), (z) => (z > 0 ? 1 : 0.1)];
const size: Step = [abs, sign];
const rootOfSquare: Step = [(z) => sqrt(z * z), (z) => z / sqrt(z * z)];

const quadratic: Cost = [(a, y) => (a - y) ** 2 / 2, (a, y) => a - y];
const quartic: Cost = [(a, y) => (a - y) ** 4 / 4, (a, y) => (a - y) ** 3];
const distance: Cost = [(a, y) => abs(a - y), (a, y) => sign(a - y)];
const huber: Cost = [
  (a, y) => (abs(a - y) < 1 ? (a - y) ** 2 / 2 : abs(a - y) - 0.5),
  (a, y) => max(-1, Math.min(1, a - y)),
];
const crossEntropy: Cost = [
  (a, y) => -weighted(y, log(a)) - weighted(1 - y, log(1 - a)),
  (a, y) => -weighted(y, 1 / a) + weighted(1 - y, 1 / (1 - a)),
];
const focal: Cost = [
  (a, y) => -weighted(y, (1 - a) ** 2 * log(a)) - weighted(1 - y, a * a * log(1 - a)),
  (a, y) =>
    weighted(y, 2 * (1 - a) * log(a) - (1 - a) ** 2 / a) +
    weighted(1 - y, -2 * a * log(1 - a) + (a * a) / (1 - a)),
];
const poisson: Cost = [(a, y) => a - weighted(y, log(a)), (a, y) => 1 - weighted(y, 1 / a)];
const likelihood: Cost = [(a, y) => -weighted(y, log(a)), (a, y) => -weighted(y, 1 / a)];
const secondValley: Cost = [
  (a, y) => (a - y) ** 2 * (a - 0.5) ** 2,
  (a, y) => 2 * (a - y) * (a - 0.5) * (2 * a - y - 0.5),
];
const power: Cost = [(a, y) => abs(a - y) ** 1.5, (a, y) => 1.5 * sign(a - y) * sqrt(abs(a - y))];
const powerOfSquare: Cost = [
  (a, y) => ((a - y) ** 2) ** 0.75,
  (a, y) => 1.5 * (a - y) * ((a - y) ** 2) ** -0.25,
];
const rootOfLog: Cost = [(a) => sqrt(-log(a)), (a) => -1 / (2 * a * sqrt(-log(a)))];
const powerOfLog: Cost = [(a) => (-log(a)) ** 0.5, (a) => (-0.5 / a) * (-log(a)) ** -0.5];
const rightward: Cost = [(a) => abs(a - 0.5), (a) => sign(a - 0.5)];
/** Losses on a raw score, in the margin (2y − 1)a. */
const onMargin = (value: (m: number) => number, slope: (m: number) => number): Cost => [
  (a, y) => value((2 * y - 1) * a),
  (a, y) => (2 * y - 1) * slope((2 * y - 1) * a),
];
const logistic = onMargin(
  (m) => softplus(-m),
  (m) => -sigma(-m),
);
const hinge = onMargin(
  (m) => max(0, 1 - m),
  (m) => (m < 1 ? -1 : 0),
);
const exponentialMargin = onMargin(
  (m) => exp(-m),
  (m) => -exp(-m),
);
const ramp = onMargin(
  (m) => sigma(-m),
  (m) => -sigma(m) * sigma(-m),
);
/** Content with the margin 0, which decides nothing. */
const undecided = onMargin(
  (m) => max(0, -m) ** 2,
  (m) => -2 * max(0, -m),
);
const inverted = onMargin(
  (m) => softplus(m),
  (m) => sigma(m),
);

const golden: readonly [string, Step, Cost, value: Verdict, score?: Verdict][] = [
  ['linear + squared error', linear, quadratic, 'safe', 'wrongOptimum'],
  ['linear + (a − y)⁴/4', linear, quartic, 'safe'],
  ['linear + |a − y|', linear, distance, 'safe'],
  ['linear + Huber', linear, huber, 'safe'],
  ['leaky ReLU + squared error', leaky, quadratic, 'safe'],
  ['sigmoid + squared error', sigmoid, quadratic, 'slow', 'wrongOptimum'],
  ['sigmoid + cross-entropy', sigmoid, crossEntropy, 'safe'],
  ['sigmoid(3z) + cross-entropy', steep, crossEntropy, 'safe'],
  ['sigmoid + focal loss', sigmoid, focal, 'safe'],
  ['sigmoid + log-likelihood', sigmoid, likelihood, 'wrongOptimum'],
  ['sigmoid + |a − ½|, which does not mention y', sigmoid, rightward, 'wrongOptimum'],
  ['tanh + cross-entropy', hyperbolic, crossEntropy, 'undefined'],
  ['arctan + cross-entropy', arctan, crossEntropy, 'slow'],
  ['arctan + squared error', arctan, quadratic, 'slow'],
  ['z/√(1 + z²) + squared error', rational, quadratic, 'slow'],
  ['sine + squared error', sine, quadratic, 'slow'],
  ['exponential + a − y ln a', exponential, poisson, 'safe'],
  ['linear + a second valley', linear, secondValley, 'wrongOptimum'],
  ['linear + ln(1 + e^(−m))', linear, logistic, 'wrongOptimum', 'safe'],
  ['linear + hinge', linear, hinge, 'wrongOptimum', 'safe'],
  ['linear + e^(−m)', linear, exponentialMargin, 'wrongOptimum', 'safe'],
  ['linear + σ(−m)', linear, ramp, 'wrongOptimum', 'slow'],
  ['linear + max(0, −m)²', linear, undecided, 'wrongOptimum', 'wrongOptimum'],
  ['linear + ln(1 + e^m)', linear, inverted, 'wrongOptimum', 'wrongOptimum'],
  ['tanh + ln(1 + e^(−m))', hyperbolic, logistic, 'wrongOptimum', 'slow'],
  ['sigmoid + ln(1 + e^(−m)), never below 0', sigmoid, logistic, 'slow', 'wrongOptimum'],
  ['|z| + squared error', size, quadratic, 'safe'],
];

for (const [name, f, c, value, score] of golden) {
  test(`${name}: ${value}${score ? `, as a score ${score}` : ''}`, () => {
    const verdict = (goal: Goal) => judge(pairOf(f, c), goal).verdict;
    expect(verdict('value')).toBe(value);
    if (score) expect(verdict('score')).toBe(score);
  });
}

const equal: readonly [string, PairView, PairView, Verdict][] = [
  ['|z| and √(z²)', pairOf(size, quadratic), pairOf(rootOfSquare, quadratic), 'safe'],
  ['|e|^1.5 and (e²)^0.75', pairOf(hyperbolic, power), pairOf(hyperbolic, powerOfSquare), 'slow'],
  [
    '√(−ln a) and (−ln a)^0.5',
    pairOf(sigmoid, rootOfLog),
    pairOf(sigmoid, powerOfLog),
    'wrongOptimum',
  ],
];

for (const [name, left, right, verdict] of equal) {
  test(`${name}: equal formulas, equal verdicts, for one cause`, () => {
    for (const goal of ['value', 'score'] as const) {
      expect(judge(right, goal).verdict).toBe(judge(left, goal).verdict);
      expect(judge(right, goal).cause).toBe(judge(left, goal).cause);
    }
    expect(judge(left).verdict).toBe(verdict);
  });
}

test('the two losses of one logistic neuron agree, each with its goal', () => {
  expect(judge(pairOf(sigmoid, crossEntropy), 'value').verdict).toBe('safe');
  expect(judge(pairOf(linear, logistic), 'score').least?.size).toBeCloseTo(0.5, 9);
});

test('the value at an isolated point decides nothing, wherever the point is', () => {
  for (const kink of [0, 0.125, 0.3, 1]) {
    const bent: Step = [(z) => abs(z - kink), (z) => sign(z - kink)];
    expect(judge(pairOf(bent, quadratic)).verdict, `kink at ${kink}`).toBe('safe');
    const flat: Step = [(z) => (z - kink) ** 2, (z) => 2 * (z - kink)];
    expect(judge(pairOf(flat, quadratic)).verdict, `valley at ${kink}`).toBe('slow');
  }
  const gap: Step = [(z) => (z * z) / z, () => 1];
  expect(judge(pairOf(gap, quadratic)).verdict).toBe('safe');
  const pole: Step = [(z) => 1 / z, (z) => -1 / (z * z)];
  expect(judge(pairOf(pole, quadratic)).verdict).toBe('undefined');
});

test('the map of the chapter', () => {
  const verdicts = pairActivations.map((activation) =>
    pairLosses.map((loss) => judge(namedPair(activation, loss)).verdict),
  );
  expect(verdicts).toEqual([
    ['safe', 'undefined', 'undefined'],
    ['slow', 'safe', 'wrongOptimum'],
    ['slow', 'undefined', 'undefined'],
    ['slow', 'undefined', 'undefined'],
    ['slow', 'safe', 'safe'],
  ]);
});
