import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createNetwork } from '../../src/core/network.ts';
import { createRandom } from '../../src/core/random.ts';

const settings = { seed: 5, numRuns: 200 };
const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

const draws = (from: number, count: number) => {
  const random = createRandom(from);
  return Array.from({ length: count }, random.uniform);
};

function spread(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

test('a seed repeats its sequence', () => {
  const property = fc.property(seed, (s) => draws(s, 20).join() === draws(s, 20).join());
  fc.assert(property, settings);
});

test('different seeds give different sequences', () => {
  const property = fc.property(seed, seed, (s, t) => {
    fc.pre(s !== t);
    return draws(s, 4).join() !== draws(t, 4).join();
  });
  fc.assert(property, settings);
  const firsts = Array.from({ length: 1000 }, (_, s) => draws(s, 1)[0]);
  expect(new Set(firsts).size).toBe(1000);
});

test('a seed’s sequence is sfc32’s', () => {
  // From a Python version of the published algorithm, in integers without bound.
  const integers = draws(1, 4).map((value) => value * 2 ** 32);
  expect(integers).toEqual([3063500945, 52107484, 3520520, 3760476048]);
});

test('uniform() spreads evenly over [0, 1)', () => {
  const values = draws(6, 100_000);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  const tenths = new Array<number>(10).fill(0);
  for (const value of values) tenths[Math.floor(value * 10)]! += 1;
  // Four standard deviations of a count of 10 000 in 100 000 draws are 380.
  expect(Math.max(...tenths.map((count) => Math.abs(count - 10_000)))).toBeLessThan(380);
});

test('normal() has mean 0, variance 1 and the tails of the bell curve', () => {
  const random = createRandom(7);
  const values = Array.from({ length: 100_000 }, random.normal);
  const { mean, variance } = spread(values);
  // Four standard deviations of each estimate.
  expect(Math.abs(mean)).toBeLessThan(0.013);
  expect(Math.abs(variance - 1)).toBeLessThan(0.018);
  const outside = (bound: number) => values.filter((value) => Math.abs(value) > bound).length;
  expect(outside(1)).toBeGreaterThan(31_100);
  expect(outside(1)).toBeLessThan(32_400);
  expect(outside(2)).toBeGreaterThan(4280);
  expect(outside(2)).toBeLessThan(4820);
});

test('shuffle gives a permutation, the same for the same seed', () => {
  const property = fc.property(seed, fc.integer({ min: 0, max: 50 }), (s, length) => {
    const order = Uint32Array.from({ length }, (_, i) => i);
    const [once, again] = [order.slice(), order.slice()];
    createRandom(s).shuffle(once);
    createRandom(s).shuffle(again);
    return once.join() === again.join() && once.toSorted().join() === order.join();
  });
  fc.assert(property, settings);
});

test('shuffle prefers no order', () => {
  const random = createRandom(8);
  const counts = new Map<string, number>();
  for (let i = 0; i < 60_000; i++) {
    const order = Uint32Array.of(0, 1, 2);
    random.shuffle(order);
    counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(370);
});

test('a random start has variance gain/inputs, its own bias, and repeats', () => {
  const shape = { inputs: 400, layers: [{ size: 100, activation: 'sigmoid' }] } as const;
  const layer = (s: number) => createNetwork(shape, { seed: s, gain: 3, bias: -0.7 })[0]!;
  const { weights, biases } = layer(9);
  const { mean, variance } = spread([...weights]);
  expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(3 / 400 / 40_000));
  expect(Math.abs((variance * 400) / 3 - 1)).toBeLessThan(0.03);
  expect(new Set(biases)).toEqual(new Set([-0.7]));
  expect(layer(9).weights.join()).toBe(weights.join());
  expect(layer(10).weights.join()).not.toBe(weights.join());
});
