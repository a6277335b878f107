import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Matched } from '../../src/core/neuron/first-step.ts';
import { sameTimeEta } from '../../src/core/neuron/matching.ts';
import { firstEpochWithin, runNeuron } from '../../src/core/neuron/neuron.ts';
import { waitingTime } from '../../src/core/neuron/waiting.ts';

const bound = 0.1;
const largest = 1e4;
const start = { w: 2, b: 2, x: 1, y: 0 };

/** The first epoch of a run with an error below the bound. */
function learnt({ y, ...start }: Matched, loss: 'quadratic' | 'crossEntropy', eta: number) {
  const run = runNeuron({ ...start, y, activation: 'sigmoid', loss, eta, epochs: 20_000 });
  return firstEpochWithin(run, y, bound);
}

test('beyond steady rates a rate is found though few of its neighbours are on time', () => {
  const from = { ...start, w: 6, b: 6, eta: 0.001 };
  const matched = sameTimeEta(from, bound, largest);
  const eta = matched.kind === 'found' ? matched.eta : NaN;
  expect(eta).toBeCloseTo(7.0233, 4);
  expect(learnt(from, 'crossEntropy', from.eta)).toBe(11_598);
  expect(learnt(from, 'quadratic', eta)).toBe(11_598);
});

const anyStart = fc.record({
  w: fc.double({ min: -8, max: 8, noNaN: true }),
  b: fc.double({ min: -8, max: 8, noNaN: true }),
  x: fc.double({ min: -5, max: 5, noNaN: true }),
  y: fc.constantFrom(0, 1),
  eta: fc.double({ min: -3.5, max: 3, noNaN: true }).map((power) => 10 ** power),
});

test('a rate that is found is on time, and the least one that is wherever rates are steady', () => {
  const kinds = new Set<string>();
  const property = fc.property(anyStart, (from) => {
    const matched = sameTimeEta(from, bound, largest);
    const wanted = learnt(from, 'crossEntropy', from.eta);
    kinds.add(matched.kind);
    const z0 = from.w * from.x + from.b;
    const perEta = 1 + from.x * from.x;
    const wait = (eta: number) =>
      waitingTime({ ...from, loss: 'quadratic', eta }, z0, bound, 20_000);
    if (matched.kind === 'found') {
      expect(learnt(from, 'quadratic', matched.eta)).toBe(wanted);
      if (matched.eta > from.eta && matched.eta * perEta < 12.9)
        expect(wait(matched.eta * (1 - 1e-7))).toBe(wanted! + 1);
    }
    if (matched.kind === 'noneFound' && from.eta * perEta < 12.9)
      expect(wait(12.9 / perEta)).toBeGreaterThan(wanted!);
  });
  fc.assert(property, { seed: 12, numRuns: 400 });
  expect(kinds.has('found')).toBe(true);
  expect(sameTimeEta({ ...start, w: 6, b: 6, eta: 3 }, bound, largest).kind).toBe('noneFound');
});

test('the waiting time falls by one epoch at most from rate to rate, as long as they are steady', () => {
  const rates = Array.from({ length: 40_000 }, (_, i) => 0.3 + (6.19 * i) / 39_999);
  for (const z0 of [0, 1.5, 4, 6]) {
    const times = rates.map((eta) =>
      waitingTime({ loss: 'quadratic', eta, x: 1, y: 0 }, z0, bound, 20_000),
    );
    const falls = new Set(times.slice(1).map((time, i) => times[i]! - time));
    expect([...falls].sort()).toEqual([0, 1]);
  }
});

test('a search takes no more than some forty runs as long as the one it finds', () => {
  const slow = { w: 5, b: 5, x: 1.5, y: 0, eta: 0.001 };
  const epochs = learnt(slow, 'crossEntropy', slow.eta)!;
  /** The shortest of several times, whatever else the machine does. */
  const shortest = (work: () => void) =>
    Math.min(
      ...Array.from({ length: 30 }, () => {
        const begun = performance.now();
        work();
        return performance.now() - begun;
      }),
    );
  const search = shortest(() => sameTimeEta(slow, bound, largest));
  const run = shortest(() => waitingTime({ ...slow, loss: 'quadratic' }, 12.5, bound, epochs));
  expect(search / run).toBeLessThan(40);
});
