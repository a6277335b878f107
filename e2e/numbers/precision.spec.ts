// The loss and δ computed from a, where single and double precision lose them, and from z, where nothing is lost. What is
// wanted is worked out by hand from the two formats: 1 + e^(−z) rounds to 1 once e^(−z) is half of the last digit, 2^−24 or
// 2^−53, and e^(−z) overflows beyond the largest number, almost 2^128 or 2^1024.
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { neuronPair } from '../../src/core/neuron/neuron.ts';
import { breakOf, edgeBetween, inexactFrom } from '../../src/core/precision/breaks.ts';
import { fromOutput } from '../../src/core/precision/from-output.ts';

const precisions = ['single', 'double'] as const;
const losses = ['crossEntropy', 'quadratic'] as const;

const wanted = {
  single: { 0: 24 * Math.LN2, 1: -128 * Math.LN2 },
  double: { 0: 53 * Math.LN2, 1: -1024 * Math.LN2 },
} as const;
/** As the chapter rounds them. */
const told = { single: { 0: '16.64', 1: '-89' }, double: { 0: '36.74', 1: '-710' } } as const;

for (const precision of precisions) {
  for (const y of [0, 1] as const) {
    test(`from a in ${precision} precision, target ${y}: both losses break at ${told[precision][y]}`, () => {
      for (const loss of losses) {
        const { last, first } = breakOf(loss, precision, y);
        expect(first.toFixed(y === 0 ? 2 : 0)).toBe(told[precision][y]);
        // Half a digit of a single number this large is 4e-6.
        expect(Math.abs(first - wanted[precision][y])).toBeLessThan(5e-6);
        const before = fromOutput(loss, precision, last, y);
        const after = fromOutput(loss, precision, first, y);
        expect(before.delta).not.toBe(0);
        expect(Number.isFinite(before.loss) && Number.isFinite(before.delta)).toBe(true);
        if (loss === 'quadratic') expect(Math.abs(after.delta)).toBe(0);
        else {
          expect(after.loss).toBe(Infinity);
          expect(after.byOutput).toBe(y === 0 ? Infinity : -Infinity);
          expect(after.slope).toBe(0);
          expect(after.delta).toBeNaN();
        }
      }
    });
  }
}

test('target 0: the loss is 1 % off one to two units before it breaks, target 1: never', () => {
  for (const precision of precisions) {
    const { first } = breakOf('crossEntropy', precision, 0);
    const before = first - inexactFrom(precision, 0, 0.01)!;
    expect(before).toBeGreaterThan(1);
    expect(before).toBeLessThan(2);
    expect(inexactFrom(precision, 1, 0.01)).toBeUndefined();
  }
});

test('beyond every break a − y and what is computed from z are right', () => {
  for (const precision of precisions) {
    expect(fromOutput('crossEntropy', precision, 40, 0).error).toBe(1);
    expect(fromOutput('crossEntropy', precision, -800, 1).error).toBe(-1);
  }
  const { loss, delta } = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });
  expect([loss(40, 0), delta(40, 0)]).toEqual([40, 1]);
  expect([loss(-800, 1), delta(-800, 1)]).toEqual([800, -1]);
});

// By hand: e^-16 is 1.125e-7, and the numbers of single precision around 1 + e^-16 are 2^-23 apart, so a is 1 − 2^-23.
test('in single precision the neighbours of z = 16 share their loss, 23 ln 2', () => {
  for (const z of [16, 16.2, 16.5]) {
    const { output, loss } = fromOutput('crossEntropy', 'single', z, 0);
    expect(output).toBe(1 - 2 ** -23);
    expect(loss).toBe(Math.fround(23 * Math.LN2));
  }
});

// PyTorch 1.13, float32 and float64: −(1 − torch.sigmoid(z)).log() and (torch.sigmoid(z) − 0)²/2, with their gradients.
const fromTorch = [
  ['crossEntropy', 'single', 10, 9.99958610534668, 0.9999545812606812],
  ['crossEntropy', 'single', 16, 15.942384719848633, 0.9999998807907104],
  ['crossEntropy', 'double', 30, 30.001020555434774, 0.9999999999999065],
  ['crossEntropy', 'double', 36, 36.04365338911715, 0.9999999999999998],
  ['crossEntropy', 'single', 17, Infinity, NaN],
  ['crossEntropy', 'double', 40, Infinity, NaN],
  ['quadratic', 'single', 16, 0.49999988079071045, 1.1920926112907182e-7],
  ['quadratic', 'single', 17, 0.5, 0],
  ['quadratic', 'double', 36, 0.4999999999999998, 2.220446049250312e-16],
  ['quadratic', 'double', 40, 0.5, 0],
] as const;
for (const [loss, precision, z, value, delta] of fromTorch) {
  test(`${loss} from a at z = ${z} in ${precision} precision is PyTorch’s`, () => {
    const ours = fromOutput(loss, precision, z, 0);
    // The exponential of single precision may differ in its last digit, which at these z moves a by nothing.
    expect(ours.loss).toBe(value);
    if (Number.isFinite(delta))
      expect(Math.abs(ours.delta - delta)).toBeLessThanOrEqual(2e-7 * delta);
    else expect(ours.delta).toBeNaN();
  });
}

test('an edge is found to the last bit', () => {
  const anywhere = fc.double({ min: 1e-3, max: 999, noNaN: true });
  fc.assert(
    fc.property(anywhere, fc.boolean(), (place, isBelow) => {
      const way = isBelow ? -1 : 1;
      const { last, first } = edgeBetween((z) => way * z >= place, { last: 0, first: way * 1000 });
      expect(way * first).toBe(place);
      expect(way * last).toBeLessThan(place);
    }),
  );
});
