import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Activation, ActivationName } from '../../src/core/activations/activation.ts';
import { activations } from '../../src/core/activations/named.ts';
import { lossScratch, type Loss, type LossName } from '../../src/core/losses/loss.ts';
import { losses } from '../../src/core/losses/named.ts';
import { demandNone, misses } from './reference/tolerance.ts';

/** How far z stays from a pole of the loss and from the kink of relu. */
const MARGIN = 0.1;
const STEP = 5e-4;
/** Relative as the chapter promises; absolute is what rounding C, a few 1e-16, costs after division by the step. */
const tolerance = { relative: 1e-6, absolute: 1e-10 };

const targets = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [1, 1, 0],
  [0.2, 0.5, 0.3],
  [0.9, 0.05, 0.6],
];

/** Where C is defined for one output: a > 0 where ln a counts, a < 1 where ln(1 − a) counts. */
function domain(f: ActivationName, loss: LossName, y: number): { low: number; high: number } {
  const leavesUnitInterval = f === 'linear' || f === 'relu' || f === 'tanh';
  const needsPositive = leavesUnitInterval && loss !== 'quadratic' && y > 0;
  const needsBelowOne = (f === 'linear' || f === 'relu') && loss === 'crossEntropy' && y < 1;
  return { low: needsPositive ? MARGIN : -3, high: needsBelowOne ? 1 - MARGIN : 3 };
}

/** Weighted inputs inside the domain, from numbers in [0, 1]. */
function place(f: Activation, loss: Loss, y: readonly number[], shares: readonly number[]) {
  return Float64Array.from(y, (target, j) => {
    const { low, high } = domain(f.name, loss.name, target);
    const z = low + (high - low) * shares[j]!;
    return f.name === 'relu' && Math.abs(z) < MARGIN ? MARGIN : z;
  });
}

/** ∂C/∂zⱼ from values of C alone: central differences at two steps, extrapolated to step 0. */
function numericDelta(f: Activation, loss: Loss, z: Float64Array, y: Float64Array): Float64Array {
  const scratch = lossScratch(z.length);
  return z.map((zj, j) => {
    const at = (change: number) => loss.value(f, z.with(j, zj + change), y, scratch);
    const central = (step: number) => (at(step) - at(-step)) / (2 * step);
    return (4 * central(STEP / 2) - central(STEP)) / 3;
  });
}

function analyticDelta(f: Activation, loss: Loss, z: Float64Array, y: Float64Array): Float64Array {
  const out = new Float64Array(z.length);
  loss.delta(f, z, y, out, lossScratch(z.length));
  return out;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

for (const f of Object.values(activations)) {
  for (const loss of Object.values(losses)) {
    test(`δ of ${f.name} with ${loss.name} is the slope of the loss`, () => {
      for (const target of targets) {
        const y = Float64Array.from(target);
        const property = fc.property(share, share, share, (...shares) => {
          const z = place(f, loss, target, shares);
          const ours = analyticDelta(f, loss, z, y);
          const numeric = numericDelta(f, loss, z, y);
          demandNone(misses(`δ at z = ${z}, y = ${y}`, ours, numeric, tolerance));
        });
        fc.assert(property, { seed: 1, numRuns: 100 });
      }
    });
  }
}

test('at the kink of relu the slope is 0', () => {
  const y = Float64Array.of(1);
  const delta = analyticDelta(activations.relu, losses.quadratic, Float64Array.of(0), y);
  expect(Math.abs(delta[0]!)).toBe(0);
});
