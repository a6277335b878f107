import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { antiderivative } from '../../src/core/integrate.ts';
import { firstStepEta } from '../../src/core/neuron/first-step.ts';
import { sameTimeEta } from '../../src/core/neuron/matching.ts';
import { crossEntropyWithoutSlope, neuronPair } from '../../src/core/neuron/neuron.ts';
import { waitingTime } from '../../src/core/neuron/waiting.ts';
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
  expect(sameTimeEta(start, 0.1, 0.2).kind).toBe('noneFound');
});

// Found by an independent program: no scan in coarse steps comes upon these.
for (const [eta, matched, epochs] of [
  [0.15, 1.395, 50],
  [0.02, 0.1852, 379],
  [0.01, 0.09265, 758],
  [0.001, 0.009258, 7589],
] as const) {
  test(`from (2, 2) at η = ${eta} the same time takes MSE η = ${matched} and ${epochs} epochs`, () => {
    const found = sameTimeEta({ ...start, eta }, 0.1, 1e4);
    expect(found.kind).toBe('found');
    if (found.kind !== 'found') return;
    expect(Number(found.eta.toPrecision(4))).toBe(matched);
    const time = (rate: number) =>
      waitingTime({ ...start, loss: 'quadratic', eta: rate }, 4, 0.1, 20_000);
    expect(time(found.eta)).toBe(epochs);
    expect(time(found.eta * (1 - 1e-7))).toBe(epochs + 1);
  });
}

test('where the rate is steady, the same time always has a rate, and it is the smallest', () => {
  const from = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const property = fc.property(
    from(-5, 5),
    from(-5, 5),
    from(-3, 3),
    from(0.002, 2),
    fc.constantFrom(0, 1),
    (w, b, x, eta, y) => {
      const task = { x, y, eta };
      const z0 = w * x + b;
      const found = sameTimeEta({ w, b, ...task }, 0.1, 1e4);
      const target = waitingTime({ ...task, loss: 'crossEntropy' }, z0, 0.1, 20_000);
      const time = (rate: number) =>
        waitingTime({ ...task, loss: 'quadratic', eta: rate }, z0, 0.1, 20_000);
      const steady = 12.9 / (1 + x * x);
      if (found.kind !== 'found')
        return target === 0 || target === Infinity || time(steady) > target;
      return (
        time(found.eta) === target && (found.eta > steady || time(found.eta * (1 - 1e-7)) > target)
      );
    },
  );
  fc.assert(property, { seed: 5, numRuns: 200 });
});

test('up to a rate of 12.98 an update keeps the order of two weighted inputs', () => {
  const next = (z: number) =>
    z - 12.98 * neuronPair({ activation: 'sigmoid', loss: 'quadratic' }).delta(z, 0);
  const zs = Array.from({ length: 4001 }, (_, i) => next((i - 2000) / 200));
  expect(zs.every((z, i) => i === 0 || z > zs[i - 1]!)).toBe(true);
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
