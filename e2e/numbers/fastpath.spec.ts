import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { runNeuron, type NeuronExperiment } from '../../src/core/neuron/neuron.ts';
import { plainRun } from './reference/plain-run.ts';
import { demandNone, misses, unlisted } from './reference/tolerance.ts';

type Pair = Pick<NeuronExperiment, 'activation' | 'loss'>;

/** Every state of the fast path that is not the plain path's. */
function differences(experiment: NeuronExperiment): string[] {
  const { activation, loss, y } = experiment;
  // Near a soft target δ is a small difference of terms of size 5, each rounded; a sigmoid's terms are below 1.
  const isDifference = loss === 'crossEntropy' && activation !== 'sigmoid' && y > 0 && y < 1;
  const tolerance = isDifference ? { ...unlisted, absolute: 1e-14 } : unlisted;
  const fast = runNeuron(experiment);
  const plain = plainRun(experiment);
  const end = fast.divergedAt ?? experiment.epochs;
  const kind = fast.divergedAt === undefined ? 'finished' : 'diverged';
  const { outcome, states } = plain;
  const columns = ['w', 'b', 'z', 'output', 'loss', 'dz'] as const;
  return [
    ...(outcome.kind === kind ? [] : [`fast path ${kind}, plain path ${outcome.kind}`]),
    ...misses('last epoch', [end], [outcome.epoch], unlisted),
    ...columns.flatMap((column) => {
      const wanted = states.map((state) => state[column]);
      return misses(column, fast[column], wanted, tolerance);
    }),
  ];
}

/** Starting weighted inputs for which the pair's loss is defined, and stays so in small steps. */
const starts: readonly (Pair & {
  readonly y: number;
  readonly low: number;
  readonly high: number;
})[] = [
  ...(['linear', 'sigmoid', 'tanh', 'relu'] as const).flatMap((activation) =>
    [0, 1, 0.3].map((y) => ({ activation, loss: 'quadratic' as const, y, low: -4, high: 4 })),
  ),
  ...[0, 1, 0.3].map((y) => ({
    activation: 'sigmoid' as const,
    loss: 'crossEntropy' as const,
    y,
    low: -8,
    high: 8,
  })),
  ...(['linear', 'tanh', 'relu'] as const).flatMap((activation) =>
    [0, 1, 0.3].map((y) => ({
      activation,
      loss: 'crossEntropy' as const,
      y,
      low: 0.2,
      high: 0.8,
    })),
  ),
];

for (const { activation, loss, y, low, high } of starts) {
  test(`fast and plain path agree: ${activation} with ${loss}, target ${y}`, () => {
    const property = fc.property(
      fc.double({ min: low, max: high, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.constantFrom(1, 0.5, -1.3),
      fc.double({ min: 0.01, max: 0.1, noNaN: true }),
      (z0, w, x, eta) => {
        const experiment = { activation, loss, w, b: z0 - w * x, eta, epochs: 150, x, y };
        demandNone(differences(experiment));
      },
    );
    fc.assert(property, { seed: 2, numRuns: 40 });
  });
}

test('both paths give the state before any update alone when there are 0 epochs', () => {
  const pair = { activation: 'sigmoid', loss: 'quadratic' } as const;
  const experiment = { ...pair, w: 0.6, b: 0.9, eta: 0.15, epochs: 0, x: 1, y: 0 };
  expect(differences(experiment)).toEqual([]);
  expect([...runNeuron(experiment).w]).toEqual([0.6]);
});

test('an update moves w by −ηδx and b by −ηδ', () => {
  const pair = { activation: 'sigmoid', loss: 'crossEntropy' } as const;
  const run = runNeuron({ ...pair, w: 1.1, b: -0.4, eta: 0.15, epochs: 1, x: -1.3, y: 1 });
  const [w, b, dz] = [run.w[0]!, run.b[0]!, run.dz[0]!];
  expect(run.w[1]).toBeCloseTo(w + 0.15 * 1.3 * dz, 14);
  expect(run.b[1]).toBeCloseTo(b - 0.15 * dz, 14);
});
