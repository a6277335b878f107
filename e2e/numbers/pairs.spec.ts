import { expect, test } from '@playwright/test';
import type { ActivationName } from '../../src/core/activations/activation.ts';
import { compile } from '../../src/core/formulas/expression.ts';
import type { LossName } from '../../src/core/losses/loss.ts';
import { judge, type Verdict } from '../../src/core/pairs/judge.ts';
import { runPair } from '../../src/core/pairs/run.ts';
import { namedPair, type PairView, type Two } from '../../src/core/pairs/view.ts';
import {
  pairActivations,
  pairGradients,
  pairLosses,
} from '../../src/experiments/pair-gradients.ts';
import { readFormula } from '../../src/formulas/parse.ts';
import { createRandom } from '../../src/core/random.ts';
import { demandNone, misses } from './reference/tolerance.ts';

const targets: readonly Two[] = [
  [1, 0],
  [0, 1],
];
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
function seen(view: PairView, z: number, target: Two) {
  const { a, delta, slope, loss } = view(z, target);
  const error = a[0] - target[0];
  return {
    loss,
    slope: slope[0],
    error,
    isWrong: Math.abs(error) >= 0.1,
    push: delta[0] / (Math.sign(error) * Math.min(1, Math.abs(error))),
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

  test(`${nameOf(cell)}: the place that decided is as the judge describes it`, () => {
    const { verdict, place, push } = judge(cell.view);
    if (place.output === 1) return;
    const at = seen(cell.view, place.z, [place.y, 1 - place.y]);
    if (verdict === 'undefined') expect(Number.isFinite(at.loss)).toBe(false);
    else expect(push).toBe(at.push);
    if (verdict === 'slow') expect(Math.abs(at.push)).toBeLessThan(1e-6);
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

/** Where the loss of a pair is defined, and its activation has no kink. */
function isInside({ view }: (typeof cells)[number], z: number, target: Two): boolean {
  const around = [-0.01, 0, 0.01].map((change) => view(z + change, target).loss);
  return Math.abs(z) > 0.02 && around.every(Number.isFinite);
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
      const shown = gradient({ a: a[0], y: target[0], z });
      demandNone(
        misses(`z = ${z}, y = ${target}`, [delta[0], shown], [numeric, numeric], tolerance),
      );
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
