import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { linearPlot } from '../../src/figures/linear-run/plot.ts';
import { trainLinear } from '../../src/figures/linear-run/run.ts';
import { settings as linearRun } from '../../src/figures/linear-run/settings.ts';
import { figureWords } from '../../src/stage/frame/words.ts';
import * as strings from '../../src/strings/linear-run.ts';
import { runNeuron, type NeuronExperiment } from '../../src/core/neuron/neuron.ts';
import { plainRun } from './reference/plain-run.ts';
import { demandNone, misses } from './reference/tolerance.ts';

/** x = 1, y = 0: an update multiplies the output by 1 − 2η. */
const linear = { activation: 'linear', loss: 'quadratic', w: 0.6, b: 0.9, x: 1, y: 0 } as const;
/** In thousandths: where the loss has a pole, no start lies within rounding of it. */
const start = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 1000);
const columns = ['w', 'b', 'z', 'output', 'loss', 'dz'] as const;

/** What is wrong with how a run ends: entries that are no numbers, or paths that do not end at the same epoch. */
function faults(experiment: NeuronExperiment): string[] {
  const run = runNeuron(experiment);
  const { states, outcome } = plainRun(experiment);
  const [kind, epoch] =
    run.divergedAt === undefined ? ['finished', experiment.epochs] : ['diverged', run.divergedAt];
  const length = run.divergedAt ?? experiment.epochs + 1;
  const checks = new Map([
    [`plain path ${outcome.kind}, not ${kind}`, outcome.kind === kind],
    [`plain path ends at ${outcome.epoch}, not ${epoch}`, outcome.epoch === epoch],
    [`${states.length} plain states, not ${length}`, states.length === length],
  ]);
  for (const column of columns) {
    const [fast, plain] = [run[column], states.map((state) => state[column])];
    checks.set(`${fast.length} values of ${column}, not ${length}`, fast.length === length);
    checks.set(`${column} is not finite`, fast.every(Number.isFinite));
    checks.set(`plain ${column} is not finite`, plain.every(Number.isFinite));
  }
  return [...checks].filter(([, isGood]) => !isGood).map(([fault]) => fault);
}

for (const eta of [1.01, 1.5, 2, 50, 1e6]) {
  test(`linear with quadratic diverges at η = ${eta}, when the loss passes the largest number`, () => {
    const experiment = { ...linear, eta, epochs: 20_000 };
    const run = runNeuron(experiment);
    // a₀²(1 − 2η)²ⁿ is the square that overflows first.
    const growth = Math.log(2 * eta - 1);
    const overflow = Math.ceil((Math.log(Number.MAX_VALUE) / 2 - Math.log(1.5)) / growth);
    expect(run.divergedAt).toBe(overflow);
    expect(faults(experiment)).toEqual([]);
  });
}

test('where a run diverges, its last state is still large and finite', () => {
  const { output, divergedAt } = runNeuron({ ...linear, eta: 1.5, epochs: 1000 });
  expect(output).toHaveLength(divergedAt!);
  expect(Math.abs(output.at(-1)!)).toBeGreaterThan(1e150);
  expect(output[1]).toBeCloseTo(-3, 12);
});

test('no pair gives NaN at any learning rate', () => {
  const property = fc.property(
    fc.constantFrom('linear', 'sigmoid', 'tanh', 'relu'),
    fc.constantFrom('quadratic', 'crossEntropy'),
    fc.constantFrom(0, 1, 0.3),
    start,
    start,
    fc.integer({ min: -2, max: 100 }),
    (activation, loss, y, w, b, power) =>
      demandNone(faults({ activation, loss, w, b, eta: 10 ** power, epochs: 50, x: 1, y })),
  );
  fc.assert(property, { seed: 6, numRuns: 500 });
});

test('infinite parameters are divergence even where the loss is 0 again', () => {
  const dead = { ...linear, activation: 'relu', w: 4, b: 0, eta: 1e308, epochs: 10 } as const;
  expect(runNeuron(dead).divergedAt).toBe(1);
  expect(plainRun(dead).outcome).toEqual({ kind: 'diverged', epoch: 1 });
});

test('a start outside the loss’s domain is diverged at epoch 0, with empty arrays', () => {
  const experiment = { ...linear, loss: 'crossEntropy', w: -1, b: 0, y: 1 } as const;
  const run = runNeuron({ ...experiment, eta: 0.15, epochs: 10 });
  expect(run.divergedAt).toBe(0);
  expect(run.loss).toHaveLength(0);
  expect(faults({ ...experiment, eta: 0.15, epochs: 10 })).toEqual([]);
});

test('at η = 1 the linear neuron never settles', () => {
  const { output, loss } = runNeuron({ ...linear, eta: 1, epochs: 300 });
  const wanted = output.map((_, n) => (n % 2 === 0 ? 1.5 : -1.5));
  const tolerance = { relative: 1e-12, absolute: 0 };
  expect(misses('output', output, wanted, tolerance)).toEqual([]);
  expect(misses('loss', loss, new Array<number>(301).fill(1.125), tolerance)).toEqual([]);
});

test('for η < 1 its output is a₀(1 − 2η)ⁿ', () => {
  const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const property = fc.property(start, start, rate, (w, b, eta) => {
    const { output } = runNeuron({ ...linear, w, b, eta, epochs: 200 });
    const wanted = output.map((_, n) => (w + b) * (1 - 2 * eta) ** n);
    // Each update rounds w and b, of size up to 8, anew; what is left of earlier roundings shrinks by |1 − 2η|.
    const absolute = 4e-15 / (1 - Math.abs(1 - 2 * eta));
    demandNone(misses('output', output, wanted, { relative: 1e-12, absolute }));
  });
  fc.assert(property, { seed: 7, numRuns: 200 });
});

test('between η = ½ and 1 the sign alternates, and below ½ it stays', () => {
  const signs = (eta: number) =>
    [...runNeuron({ ...linear, eta, epochs: 20 }).output].map(Math.sign);
  expect(new Set(signs(0.15))).toEqual(new Set([1]));
  expect(signs(0.9)).toEqual(Array.from({ length: 21 }, (_, n) => (n % 2 === 0 ? 1 : -1)));
  expect(Math.abs(runNeuron({ ...linear, eta: 0.5, epochs: 1 }).output[1]!)).toBeLessThan(1e-15);
});

test('the plot of a linear run ends where the run does, and with it its scrubber', () => {
  const settings = { ...linearRun.opening, eta: 1.1, epochs: 5000 };
  const trained = trainLinear(settings);
  const last = trained.run.output.length - 1;
  expect(last).toBeLessThan(5000);
  const plot = linearPlot(trained, last, figureWords(strings, 'en'));
  expect(plot.x.domain).toEqual([0, last]);
});

test('a linear run that is right from the start has a law of 0 at any rate', () => {
  const { law } = trainLinear({ ...linearRun.opening, w: 1, b: -1, eta: 10, epochs: 300 });
  expect(new Set(law)).toEqual(new Set([0]));
});
