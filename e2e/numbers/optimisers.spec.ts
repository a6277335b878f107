import { expect, test } from '@playwright/test';
import { neuronPair, runNeuron } from '../../src/core/neuron/neuron.ts';
import {
  descendPath,
  firstEpochAllWithin,
  meanLossAt,
  pathAsNetwork,
  slopeAt,
  type PathExperiment,
} from '../../src/core/neuron/path.ts';
import { pathErrors } from '../../src/core/neuron/path-errors.ts';
import { runPath } from '../../src/core/neuron/path-run.ts';
import { optimisers } from '../../src/core/optimisers/named.ts';
import type { OptimiserName } from '../../src/core/optimisers/optimiser.ts';
import { createRandom } from '../../src/core/random.ts';
import { train } from '../../src/core/train.ts';
import { referencePaths, type ReferencePath } from './reference/read.ts';
import { demandNone, misses } from './reference/tolerance.ts';

const tolerance = { relative: 1e-11, absolute: 1e-14 };

function pathExperiment(reference: ReferencePath): PathExperiment {
  const { loss, w0, b0, eta, epochs, samples, optimiser } = reference;
  const ours = { mse: 'quadratic', 'cross-entropy': 'crossEntropy' } as const;
  return {
    activation: 'sigmoid',
    loss: ours[loss],
    w: w0,
    b: b0,
    eta,
    epochs,
    samples: samples.map(([x, y]) => ({ x, y })),
    optimiser,
  };
}

test('there are runs of every optimiser, of one sample and of several', () => {
  expect(new Set(referencePaths.map(({ optimiser }) => optimiser))).toEqual(
    new Set(Object.keys(optimisers)),
  );
  expect(new Set(referencePaths.map(({ samples }) => samples.length))).toEqual(
    new Set([1, 2, 3, 7]),
  );
});

for (const reference of referencePaths) {
  const { optimiser, loss, w0, b0, eta, epochs, samples, states } = reference;
  const title = `${optimiser} at ${eta}, ${loss}, ${samples.length} samples, from (${w0}, ${b0})`;
  const experiment = pathExperiment(reference);

  test(`one neuron: ${title}`, () => {
    const wanted = new Map(states.map((state) => [state.epoch, state]));
    const found: string[] = [];
    let seen = 0;
    for (const { epoch, w, b, outputs, loss, dw, db } of descendPath(experiment)) {
      const state = wanted.get(epoch);
      seen = epoch;
      if (!state) continue;
      const ours = [w, b, ...outputs, loss, dw, db];
      const theirs = [state.w, state.b, ...state.outputs, state.loss, ...state.gradient];
      found.push(...misses(`epoch ${epoch}`, ours, theirs, tolerance));
    }
    expect(found).toEqual([]);
    expect(seen).toBe(epochs);
  });

  test(`one neuron as a network: ${title}`, () => {
    const wanted = new Map(states.map((state) => [state.epoch, state]));
    const found: string[] = [];
    for (const { epoch, loss, network } of train(
      pathAsNetwork(experiment),
      optimisers[optimiser],
    )) {
      const state = wanted.get(epoch);
      if (!state) continue;
      const ours = [network[0]!.weights[0]!, network[0]!.biases[0]!, loss];
      const theirs = [state.w, state.b, state.loss];
      found.push(...misses(`epoch ${epoch}`, ours, theirs, tolerance));
    }
    expect(found).toEqual([]);
  });

  test(`first epochs near the targets: ${title}`, () => {
    const first = reference.first_epoch_with_every_error_below;
    expect(firstEpochAllWithin(experiment, 0.5)).toBe(first['0.5']);
    expect(firstEpochAllWithin(experiment, 0.1)).toBe(first['0.1']);
  });
}

test('the gradient at 1 000 random places is the slope of the loss', () => {
  const random = createRandom(15);
  const uniform = (low: number, high: number) => low + (high - low) * random.uniform();
  const step = 5e-4;
  for (let i = 0; i < 1000; i++) {
    const loss = i % 2 === 0 ? 'quadratic' : 'crossEntropy';
    const samples = Array.from({ length: 1 + (i % 8) }, () => ({
      x: uniform(-3, 3),
      y: i % 3 === 0 ? uniform(0, 1) : Math.round(uniform(0, 1)),
    }));
    const [w, b] = [uniform(-5, 5), uniform(-5, 5)];
    const pair = neuronPair({ activation: 'sigmoid', loss });
    const slope = { loss: 0, dw: 0, db: 0, outputs: new Float64Array(samples.length) };
    slopeAt({ activation: 'sigmoid', samples }, pair, w, b, slope);
    const extrapolated = (at: (change: number) => number) => {
      const central = (h: number) => (at(h) - at(-h)) / (2 * h);
      return (4 * central(step / 2) - central(step)) / 3;
    };
    const numeric = [
      extrapolated((h) => meanLossAt(pair, samples, w + h, b)),
      extrapolated((h) => meanLossAt(pair, samples, w, b + h)),
    ];
    const what = `${loss} at (${w}, ${b}) of ${JSON.stringify(samples)}`;
    const near = { relative: 1e-6, absolute: 1e-10 };
    demandNone(misses(what, [slope.dw, slope.db], numeric, near));
    demandNone(misses(what, [slope.loss], [meanLossAt(pair, samples, w, b)], tolerance));
  }
});

for (const loss of ['quadratic', 'crossEntropy'] as const) {
  test(`with one sample, plain descent of the mean is the run of one neuron, bit for bit: ${loss}`, () => {
    const run = { activation: 'sigmoid', loss, w: 1.3, b: 0.7, eta: 0.4, epochs: 300 } as const;
    const sample = { x: -1.7, y: 1 };
    const single = runNeuron({ ...run, ...sample });
    const states = Array.from(descendPath({ ...run, samples: [sample] }), (state) => ({
      ...state,
      output: state.outputs[0]!,
    }));
    expect(states.map(({ w }) => w)).toEqual([...single.w]);
    expect(states.map(({ b }) => b)).toEqual([...single.b]);
    expect(states.map(({ output }) => output)).toEqual([...single.output]);
    expect(states.map(({ loss }) => loss)).toEqual([...single.loss]);
    expect(states.map(({ db }) => db)).toEqual([...single.dz]);
  });
}

test('the fast path is the plain one at random places, for every optimiser and loss', () => {
  const random = createRandom(16);
  const uniform = (low: number, high: number) => low + (high - low) * random.uniform();
  const cases = Object.keys(optimisers).flatMap((optimiser) =>
    (['quadratic', 'crossEntropy'] as const).map((loss) => ({ optimiser, loss })),
  );
  for (let i = 0; i < 160; i++) {
    const { optimiser, loss } = cases[i % cases.length]!;
    const run = {
      loss,
      activation: 'sigmoid',
      optimiser: optimiser as OptimiserName,
      w: uniform(-4, 4),
      b: uniform(-4, 4),
      eta: uniform(0.001, 0.02),
      epochs: 60,
      samples: Array.from({ length: 1 + (i % 7) }, () => ({
        x: uniform(-2, 2),
        y: [0, 1, 0.05, 0.95][Math.floor(uniform(0, 4))]!,
      })),
    } as const;
    const [plain, fast] = [runPath(run), pathErrors(run)];
    const near = { relative: 1e-9, absolute: 1e-9 };
    for (const column of ['w', 'b', 'largestError'] as const) {
      demandNone(misses(`${column}, ${JSON.stringify(run)}`, fast[column], plain[column], near));
    }
  }
});

test('the fast path meets the reference, too', () => {
  for (const reference of referencePaths) {
    const { w, b, largestError } = pathErrors(pathExperiment(reference));
    for (const state of reference.states) {
      const errors = reference.samples.map(([, y], s) => Math.abs(state.outputs[s]! - y));
      const ours = [w, b, largestError].map((values) => values[state.epoch]!);
      const theirs = [state.w, state.b, Math.max(...errors)];
      demandNone(misses(`epoch ${state.epoch}`, ours, theirs, tolerance));
    }
  }
});

test('a path without samples, or of no whole number of epochs, is refused', () => {
  const run: PathExperiment = {
    activation: 'sigmoid',
    loss: 'quadratic',
    w: 1,
    b: 1,
    eta: 0.15,
    epochs: 10,
    samples: [],
  };
  expect(() => descendPath(run).next()).toThrow(RangeError);
  const samples = [{ x: 1, y: 0 }];
  expect(() => descendPath({ ...run, samples, epochs: 1.5 }).next()).toThrow(RangeError);
});

test('a path that diverges says at which epoch, and the states before it are finite', () => {
  const samples = [{ x: 1, y: 0 }];
  const path = descendPath({
    activation: 'linear',
    loss: 'quadratic',
    w: 2,
    b: 2,
    eta: 1e100,
    epochs: 50,
    samples,
    optimiser: 'momentum',
  });
  const losses: number[] = [];
  for (let step = path.next(); ; step = path.next()) {
    if (step.done) {
      expect(step.value).toEqual({ kind: 'diverged', epoch: losses.length });
      break;
    }
    losses.push(step.value.loss);
  }
  // z is 4, then 4(1 − 2e100): its square is finite; the next one's is not.
  expect(losses).toHaveLength(2);
  expect(losses[1]! / 3.2e201).toBeCloseTo(1, 12);
});

/** Two parameters under the gradients (1, −4), (3, 0) and (−2, 1) at η = 0.1, worked out by hand from the definitions. */
const byHand = {
  descent: [
    [-0.1, 0.4],
    [-0.4, 0.4],
    [-0.2, 0.3],
  ],
  // v = −0.1, −0.39, −0.151 and 0.4, 0.36, 0.224.
  momentum: [
    [-0.1, 0.4],
    [-0.49, 0.76],
    [-0.641, 0.984],
  ],
  // s = 0.01, 0.0999, 0.138901 and 0.16, 0.1584, 0.166816; p falls by 0.1g/√s.
  rmsprop: [
    [-1, 1],
    [-1 - 0.3 / 0.0999 ** 0.5, 1],
    [-1 - 0.3 / 0.0999 ** 0.5 + 0.2 / 0.138901 ** 0.5, 1 - 0.1 / 0.166816 ** 0.5],
  ],
  // m = 0.1, 0.39, 0.151 and −0.4, −0.36, −0.224 over 0.1, 0.19, 0.271;
  // v = 0.001, 0.009999, 0.013989001 and 0.016, 0.015984, 0.016968016 over 0.001, 0.001999, 0.002997001.
  adam: [
    [-0.1, 0.1],
    [
      -0.1 - 0.039 / 0.19 / (0.009999 / 0.001999) ** 0.5,
      0.1 + 0.036 / 0.19 / (0.015984 / 0.001999) ** 0.5,
    ],
    [
      -0.1 -
        0.039 / 0.19 / (0.009999 / 0.001999) ** 0.5 -
        0.0151 / 0.271 / (0.013989001 / 0.002997001) ** 0.5,
      0.1 +
        0.036 / 0.19 / (0.015984 / 0.001999) ** 0.5 +
        0.0224 / 0.271 / (0.016968016 / 0.002997001) ** 0.5,
    ],
  ],
} as const;

for (const [name, states] of Object.entries(byHand)) {
  test(`three updates by hand: ${name}`, () => {
    const update = optimisers[name as keyof typeof byHand](2);
    const parameters = new Float64Array(2);
    const gradients = [Float64Array.of(1, -4), Float64Array.of(3, 0), Float64Array.of(-2, 1)];
    gradients.forEach((gradient, i) => {
      update(parameters, gradient, 0.1);
      expect(parameters[0]).toBeCloseTo(states[i]![0], 6);
      expect(parameters[1]).toBeCloseTo(states[i]![1], 6);
    });
  });
}
