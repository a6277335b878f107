import { expect, test } from '@playwright/test';
import { antiderivative } from '../../src/core/integrate.ts';
import { firstStepEta, sameTimeEta } from '../../src/core/neuron/matching.ts';
import { crossEntropyWithoutSlope } from '../../src/core/neuron/neuron.ts';
import { measure } from '../../src/measures/measure.ts';

/** Claims of the second page, typed in from the chapter's sources. */
for (const [name, value, digits] of [
  ['goodStartCrossEntropy.output', 0.0116382089689, 13],
  ['goodStartCrossEntropy.loss', 0.0117064630096, 13],
  ['badStartCrossEntropy.output', 0.0120087415108, 13],
  ['badStartCrossEntropy.loss', 0.0120814289564, 13],
  ['goodStartGentle.output', 0.4176793, 7],
  ['badStartGentle.output', 0.7795871, 7],
  ['goodStartMissingFactor.output', 0.04, 3],
  ['badStartMissingFactor.output', 0.047, 3],
  ['badStartCrossEntropy.firstStepEta', 8.492, 3],
  ['badStartCrossEntropy.firstStepLearnt', 7, 0],
  ['worstStartCrossEntropy.firstStepEta', 447.4, 1],
  ['worstStartCrossEntropy.firstStepLearnt', 6, 0],
  ['badStartCrossEntropy.sameTimeLearnt', 50, 0],
  ['crossEntropy.entropyOfHalf', 0.69314718056, 11],
  ['linearSettling.shrinkFactor', 0.7, 12],
] as const) {
  test(`${name} is ${value}`, () => {
    expect(measure(name)).toBeCloseTo(value, digits);
  });
}

const start = { w: 2, b: 2, x: 1, y: 0, eta: 0.15 };

test('rates that cannot be matched say why', () => {
  expect(firstStepEta({ ...start, w: 800, b: 0 }).kind).toBe('noSlope');
  expect(sameTimeEta({ ...start, w: -3, b: -3 }, 0.1, 1e4).kind).toBe('alreadyRight');
  expect(sameTimeEta({ ...start, eta: 1e-6 }, 0.1, 1e4).kind).toBe('notReached');
  expect(sameTimeEta(start, 0.1, 0.2).kind).toBe('neverInTime');
});

test('the step with the factor missing is 1/(1 − a) for y = 0', () => {
  for (const z of [-3, 0, 2, 5]) {
    const a = 1 / (1 + Math.exp(-z));
    expect(crossEntropyWithoutSlope.delta(z, 0)).toBeCloseTo(1 / (1 - a), 9);
  }
});

test('an antiderivative is 0 at its origin and has the right differences', () => {
  const grid = Float64Array.from({ length: 21 }, (_, i) => i / 10 - 1);
  const values = antiderivative(Math.exp, grid, 10);
  expect(values[10]).toBe(0);
  grid.forEach((t, i) => expect(values[i]).toBeCloseTo(Math.exp(t) - 1, 13));
});
