import { expect, test } from '@playwright/test';
import type { ActivationName } from '../../src/core/activations/activation.ts';
import { compile } from '../../src/core/formulas/expression.ts';
import type { LossName } from '../../src/core/losses/loss.ts';
import type { Verdict } from '../../src/core/pairs/causes.ts';
import { judge } from '../../src/core/pairs/judge.ts';
import { runPair } from '../../src/core/pairs/run.ts';
import { namedPair, type PairView } from '../../src/core/pairs/view.ts';
import {
  pairActivations,
  pairGradients,
  pairLosses,
} from '../../src/experiments/pair-gradients.ts';
import { readFormula } from '../../src/formulas/parse.ts';
import { createRandom } from '../../src/core/random.ts';
import { demandNone, misses } from './reference/tolerance.ts';

const targets = [1, 0];
const cells = pairActivations.flatMap((activation) =>
  pairLosses.map((loss) => ({ activation, loss, view: namedPair(activation, loss) })),
);
const nameOf = ({ activation, loss }: { activation: ActivationName; loss: LossName }) =>
  `${activation} + ${loss}`;

/** z₀ of every size: half of them near 0, half spread over the powers of ten up to 10⁶. */
function someInputs(seed: number, count: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const size = i % 2 === 0 ? 8 * random.uniform() : 10 ** (6 * random.uniform());
    return random.uniform() < 0.5 ? -size : size;
  });
}

/** What the definition speaks of, at one z₀ and one target, computed here and not by the judge. */
function seen(view: PairView, z: number, y: number) {
  const { a, delta, slope, loss } = view(z, y);
  const error = a - y;
  return {
    loss,
    slope,
    delta,
    isWrong: Math.abs(error) >= 0.1,
    push: delta / (Math.sign(error) * Math.min(1, Math.abs(error))),
  };
}

/** The verdict that a few thousand random z₀ suggest. */
function suggested(view: PairView): Verdict {
  const all = targets.flatMap((target, i) =>
    someInputs(i + 1, 4000).map((z) => seen(view, z, target)),
  );
  if (all.some(({ loss }) => !Number.isFinite(loss))) return 'undefined';
  const wrong = all.filter(({ isWrong }) => isWrong);
  const still = wrong.filter(({ push, slope }) => push <= 0 && Math.abs(slope) >= 1e-3);
  if (still.length > 0) return 'wrongOptimum';
  return wrong.some(({ push }) => Math.abs(push) < 1e-6) ? 'slow' : 'safe';
}

for (const cell of cells) {
  test(`${nameOf(cell)}: the verdict is what the definition says of random z`, () => {
    expect(judge(cell.view).verdict).toBe(suggested(cell.view));
  });

  test(`${nameOf(cell)}: the places that decided show what they were chosen for`, () => {
    const { verdict, at } = judge(cell.view);
    for (const { z, y } of at) {
      const place = seen(cell.view, z, y);
      if (verdict === 'undefined') expect(Number.isFinite(place.loss)).toBe(false);
      else expect(place.isWrong).toBe(true);
      if (verdict === 'slow') expect(Math.abs(place.push)).toBeLessThan(1e-6);
      if (verdict === 'wrongOptimum') expect(place.delta).toBeCloseTo(0, 12);
    }
    expect(at.length > 0).toBe(verdict !== 'safe');
  });
}

test('the safe pairs are the chapter’s, and every verdict occurs', () => {
  const verdicts = cells.map((cell) => [nameOf(cell), judge(cell.view).verdict] as const);
  expect(verdicts.filter(([, verdict]) => verdict === 'safe').map(([name]) => name)).toEqual([
    'linear + quadratic',
    'sigmoid + crossEntropy',
    'softmax + crossEntropy',
    'softmax + logLikelihood',
  ]);
  expect(new Set(verdicts.map(([, verdict]) => verdict)).size).toBe(4);
});

/** Relative as the chapter promises; absolute is what rounding C costs after division by the step. */
const tolerance = { relative: 1e-6, absolute: 1e-9 };

/** Where the loss of a pair is defined, its activation has no kink, and what is shown does not divide by 0. */
function isInside(
  { view, activation, loss }: (typeof cells)[number],
  z: number,
  target: number,
): boolean {
  const around = [-0.01, 0, 0.01].map((change) => view(z + change, target).loss);
  const isShown = activation !== 'relu' || loss === 'quadratic' || z > 0;
  return isShown && Math.abs(z) > 0.02 && around.every(Number.isFinite);
}

for (const cell of cells) {
  const gradient = compile(readFormula(pairGradients[cell.activation][cell.loss], ['a', 'y', 'z']));
  test(`${nameOf(cell)}: the gradient shown is the slope of the loss at 1000 random z`, () => {
    let checked = 0;
    const random = createRandom(3);
    const isDefined = judge(cell.view).verdict !== 'undefined';
    for (let i = 0; isDefined ? checked < 1000 : i < 1000; i++) {
      const z = 8 * random.uniform() - 4;
      const target = targets[i % 2]!;
      if (!isInside(cell, z, target)) continue;
      checked += 1;
      const loss = (change: number) => cell.view(z + change, target).loss;
      const central = (step: number) => (loss(step) - loss(-step)) / (2 * step);
      const numeric = (4 * central(2.5e-4) - central(5e-4)) / 3;
      const { a, delta } = cell.view(z, target);
      const shown = gradient({ a, y: target, z });
      demandNone(misses(`z = ${z}, y = ${target}`, [delta, shown], [numeric, numeric], tolerance));
    }
    if (isDefined) expect(checked).toBe(1000);
  });
}

test('the runs of sigmoid pairs are the chapter’s neuron: 0.1 is reached at 469 and 50', () => {
  const task = { z0: 4, y: 0, eta: 0.15, epochs: 500 };
  const learnt = (loss: LossName) =>
    runPair(namedPair('sigmoid', loss), task).output.findIndex((a) => a < 0.1);
  expect(learnt('quadratic')).toBe(469);
  expect(learnt('crossEntropy')).toBe(50);
});

test('a run that is not finite ends before its first such epoch', () => {
  const run = runPair(namedPair('linear', 'quadratic'), { z0: 4, y: 0, eta: 100, epochs: 1000 });
  expect(run.endedAt).toBe(run.output.length);
  expect(run.output.every(Number.isFinite)).toBe(true);
  expect(run.endedAt).toBeGreaterThan(50);
  expect(() =>
    runPair(namedPair('linear', 'quadratic'), { z0: 0, y: 0, eta: 1, epochs: -1 }),
  ).toThrow(RangeError);
});

test('the loss is that of the one output drawn: from z₀ = 4 at epoch 300 what the first figure has, 0.0206', () => {
  const at = (activation: ActivationName, loss: LossName, epochs: number) => {
    const run = runPair(namedPair(activation, loss), { z0: 4, y: 0, eta: 0.15, epochs });
    expect(run.endedAt).toBeUndefined();
    return { output: run.output[epochs]!, loss: run.loss[epochs]! };
  };
  const { output, loss } = at('sigmoid', 'quadratic', 300);
  expect(output).toBeCloseTo(0.2028, 4);
  expect(loss).toBeCloseTo(0.0206, 4);
  expect(loss).toBe(output ** 2 / 2);
  // tanh with cross-entropy runs through its target 0, to where ln 2 is the most that can be won.
  expect(at('tanh', 'crossEntropy', 10).output).toBeCloseTo(-0.57, 2);
  expect(at('tanh', 'crossEntropy', 50).output).toBeCloseTo(-0.961, 3);
  expect(at('tanh', 'crossEntropy', 50).loss).toBeCloseTo(-0.67, 2);
  // Log-likelihood with target 0 asks for nothing: the run stands, and its loss is 0.
  for (const activation of ['linear', 'tanh', 'relu'] as const) {
    const { delta, loss: losses } = runPair(namedPair(activation, 'logLikelihood'), {
      z0: 4,
      y: 0,
      eta: 0.15,
      epochs: 300,
    });
    expect([losses.length, losses[300], delta[300]]).toEqual([301, 0, 0]);
  }
});

test('a softmax has its second output at z = 0, and its loss counts both', () => {
  const { a, loss } = namedPair('softmax', 'quadratic')(4, 0);
  expect(loss).toBeCloseTo((a ** 2 + (1 - (1 - a)) ** 2) / 2, 14);
});
