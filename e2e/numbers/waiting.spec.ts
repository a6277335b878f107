import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { firstEpochWithin, runNeuron } from '../../src/core/neuron/neuron.ts';
import { waitingMap, waitingTime, type Waiting } from '../../src/core/neuron/waiting.ts';

const BOUND = 0.1;
/** The plateau map's starts, −2.1 … 4.2. */
const grid = Array.from({ length: 64 }, (_, i) => (i - 21) / 10);

const start = fc.double({ min: -4, max: 4, noNaN: true });

for (const loss of ['quadratic', 'crossEntropy'] as const) {
  for (const y of [0, 1]) {
    for (const x of [1, 0.5, -1.3]) {
      test(`the waiting time is the run's: ${loss}, x = ${x}, y = ${y}`, () => {
        const eta = 0.15;
        const epochs = 1500;
        const property = fc.property(start, start, (w, b) => {
          const run = runNeuron({ activation: 'sigmoid', loss, w, b, eta, epochs, x, y });
          const ours = waitingTime({ loss, eta, x, y }, w * x + b, BOUND, epochs);
          return ours === (firstEpochWithin(run, y, BOUND) ?? Infinity);
        });
        fc.assert(property, { seed: 3, numRuns: 60 });
      });
    }
  }
}

test('a soft target is waited for as well', () => {
  const waiting = { loss: 'crossEntropy', eta: 0.15, x: 1, y: 0.3 } as const;
  const run = runNeuron({ activation: 'sigmoid', ...waiting, w: 2, b: 2, epochs: 300 });
  const time = waitingTime(waiting, 4, BOUND, 300);
  expect(time).toBeGreaterThan(0);
  expect(time).toBe(firstEpochWithin(run, 0.3, BOUND));
});

test('the chapter’s waiting times', () => {
  const starts = [1.5, 4, 6, 8];
  const times = (loss: Waiting['loss'], bound: number) =>
    starts.map((z0) => waitingTime({ loss, eta: 0.15, x: 1, y: 0 }, z0, bound, 20_000));
  expect(times('quadratic', 0.5)).toEqual([36, 232, 1416, 10_028]);
  expect(times('quadratic', 0.1)).toEqual([273, 469, 1652, 10_265]);
  expect(times('crossEntropy', 0.5)).toEqual([8, 17, 23, 30]);
  expect(times('crossEntropy', 0.1)).toEqual([41, 50, 57, 63]);
});

test('an error that equals the bound is not yet within it', () => {
  const waiting = { loss: 'quadratic', eta: 0.15, x: 1, y: 0 } as const;
  const run = runNeuron({ activation: 'sigmoid', ...waiting, w: 0, b: 0, epochs: 5 });
  expect(run.output[0]).toBe(0.5);
  expect(firstEpochWithin(run, 0, 0.5)).toBe(1);
  expect(waitingTime(waiting, 0, 0.5, 5)).toBe(1);
});

test('the cap counts: reached in time, or Infinity', () => {
  const waiting = { loss: 'quadratic', eta: 0.15, x: 1, y: 0 } as const;
  expect(waitingTime(waiting, 4, BOUND, 469)).toBe(469);
  expect(waitingTime(waiting, 4, BOUND, 468)).toBe(Infinity);
  expect(waitingTime(waiting, -3, BOUND, 0)).toBe(0);
  expect(waitingTime(waiting, 0, 0.5, 0)).toBe(Infinity);
  expect(waitingTime(waiting, 1000, BOUND, 2000)).toBe(Infinity);
});

for (const { loss, x, y, cap } of [
  { loss: 'quadratic', x: 1, y: 0, cap: 20_000 },
  { loss: 'quadratic', x: -1.3, y: 1, cap: 2000 },
  { loss: 'crossEntropy', x: 0.5, y: 0, cap: 2000 },
] as const) {
  test(`the 64 × 64 map is the waiting time of each start: ${loss}, x = ${x}, y = ${y}`, () => {
    const waiting: Waiting = { loss, eta: 0.15, x, y };
    const wanted = grid.flatMap((b) =>
      grid.map((w) => waitingTime(waiting, w * x + b, BOUND, cap)),
    );
    const times = waitingMap(waiting, grid, grid, BOUND, cap);
    expect([...times]).toEqual(wanted);
    expect(times.some((time) => time > 0 && time < cap)).toBe(true);
  });
}

test('for x = 1 the map depends on w₀ + b₀ alone', () => {
  const waiting = { loss: 'quadratic', eta: 0.15, x: 1, y: 0 } as const;
  const times = waitingMap(waiting, grid, grid, BOUND, 500);
  for (let i = 1; i < 64; i++) {
    expect(times.slice(i * 64, i * 64 + 63)).toEqual(times.slice(i * 64 - 63, i * 64));
  }
});

test('a map of two rows and three columns goes row after row', () => {
  const waiting = { loss: 'quadratic', eta: 0.15, x: 0.5, y: 0 } as const;
  const times = waitingMap(waiting, [0, 1, 2], [1, 3], BOUND, 5000);
  const wanted = [1, 1.5, 2, 3, 3.5, 4].map((z0) => waitingTime(waiting, z0, BOUND, 5000));
  expect([...times]).toEqual(wanted);
  expect(new Set(times).size).toBe(6);
});
