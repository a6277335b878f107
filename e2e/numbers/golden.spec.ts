import { expect, test } from '@playwright/test';
import { measure } from '../../src/measures/measure.ts';

/** Claims typed in from the chapter's sources, not computed: the pages print what `measure` gives for these names. */
const claims: readonly (readonly [name: string, value: number, digits: number])[] = [
  ['goodStart.output', 0.0939556948636, 12],
  ['goodStart.loss', 0.00441383629866, 13],
  ['badStart.output', 0.202848424268, 12],
  ['badStart.loss', 0.020573741614, 12],
  ['badStart.output@150', 0.93341747, 8],
  ['badStart.output@200', 0.7887, 4],
  ['goodStart.output@0', 0.8176, 4],
  ['badStart.output@0', 0.982, 4],
  ['worseStart.output@0', 0.9975, 4],
  ['worstStart.output@0', 0.99966, 5],
  ['goodStart.epochHalfRight', 36, 0],
  ['goodStart.epochLearnt', 273, 0],
  ['badStartPatient.epochHalfRight', 232, 0],
  ['badStartPatient.epochLearnt', 469, 0],
  ['worseStart.epochHalfRight', 1416, 0],
  ['worseStart.epochLearnt', 1652, 0],
  ['worstStart.epochHalfRight', 10_028, 0],
  ['worstStart.epochLearnt', 10_265, 0],
  ['goodStartCrossEntropy.output', 0.01164, 5],
  ['badStartCrossEntropy.output', 0.01201, 5],
  ['goodStartCrossEntropy.epochHalfRight', 8, 0],
  ['goodStartCrossEntropy.epochLearnt', 41, 0],
  ['badStartCrossEntropy.epochHalfRight', 17, 0],
  ['badStartCrossEntropy.epochLearnt', 50, 0],
  ['worseStartCrossEntropy.epochHalfRight', 23, 0],
  ['worseStartCrossEntropy.epochLearnt', 57, 0],
  ['worstStartCrossEntropy.epochHalfRight', 30, 0],
  ['worstStartCrossEntropy.epochLearnt', 63, 0],
  ['badStart.epochOfLargestGradient', 215, 0],
  ['badStart.epochOfFastestFall', 221, 0],
  ['startSlopes.undone', 56.6164652846, 1e-9],
  ['startSlopes.ratio', 8.444145, 1e-6],
  ['quadraticGradient.peak', 0.148, 3],
  ['waitingMap.runs', 127, 0],
  ['goodStart.tail', 237, 0],
  ['badStartPatient.tail', 237, 0],
  ['worstStart.tail', 237, 0],
  ['badStartCrossEntropy.tail', 33, 0],
  ['worstStartCrossEntropy.tail', 33, 0],
  ['worstStart.plateauEstimate', 9900, 0],
  ['hopelessStart.plateauEstimate', 73_000, 0],
  ['waitingLaw.within', 3.2, 1],
  ['waitingRatio.quadratic', 37.6, 1],
  ['waitingRatio.crossEntropy', 1.54, 2],
  ['twoSamples.crossEntropyLearnt', 462, 0],
];

for (const [name, value, digits] of claims) {
  test(`${name} is ${value}`, () => {
    expect(measure(name)).toBeCloseTo(value, digits);
  });
}

test('the gradient is largest near a = 2/3, the output falls fastest near a = 3/5', () => {
  expect(measure('badStart.output@215')).toBeCloseTo(2 / 3, 1);
  expect(measure('badStart.output@221')).toBeCloseTo(3 / 5, 1);
});

test('the peaks of a²(1 − a) and a³(1 − a)² are where the text says', () => {
  const grid = Array.from({ length: 100_001 }, (_, i) => i / 100_000);
  const top = (f: (a: number) => number) =>
    grid.reduce((best, a) => (f(a) > f(best) ? a : best), 0);
  const push = (a: number) => a ** 2 * (1 - a);
  expect(top(push)).toBeCloseTo(measure('quadraticGradient.peakOutput'), 4);
  expect(push(top(push))).toBeCloseTo(measure('quadraticGradient.peak'), 8);
  expect(top((a) => a ** 3 * (1 - a) ** 2)).toBeCloseTo(
    measure('quadraticGradient.fastestOutput'),
    4,
  );
});

test('far in saturation the wait is foretold within one percent', () => {
  const foretold = measure('worstStart.saturationEstimate');
  expect(Math.abs(foretold / measure('worstStart.epochHalfRight') - 1)).toBeLessThan(0.01);
});

test('a rate for one sample silences the other', () => {
  const answer = measure('twoSamples.otherOutput');
  expect(answer).toBeGreaterThan(1e-8);
  expect(answer).toBeLessThan(1e-7);
});

test('no moderate rate touches how much longer the worst row waits than the best', () => {
  expect(measure('waitingRatio.quadraticLeast')).toBeGreaterThan(37.3);
  expect(measure('waitingRatio.quadraticMost')).toBeLessThan(38.7);
  expect(measure('waitingRatio.crossEntropyLeast')).toBeGreaterThan(1.45);
  expect(measure('waitingRatio.crossEntropyMost')).toBeLessThan(1.65);
});
