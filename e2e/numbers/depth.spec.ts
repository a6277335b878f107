import { expect, test } from '@playwright/test';
import {
  depthSamples,
  depthShape,
  outputPairs,
  trainDepth,
  type DepthExperiment,
  type DepthRecord,
  type OutputPair,
} from '../../src/core/depth/depth.ts';
import { fallPerLayer, rootMeanSquare } from '../../src/core/depth/norms.ts';
import { variationOf } from '../../src/core/depth/signals.ts';
import { losses } from '../../src/core/losses/named.ts';
import { createNetwork, emptyNetwork } from '../../src/core/network.ts';
import { backward, createWorkspace, forward, loadSample, sampleLoss } from '../../src/core/pass.ts';
import { createRandom } from '../../src/core/random.ts';
import {
  depthPairs,
  depthRuns,
  smallShare,
  standardGain,
} from '../../src/experiments/depth-runs.ts';
import { misses, unlisted } from './reference/tolerance.ts';

const hiddens = ['sigmoid', 'tanh', 'relu'] as const;
const hundred = Array.from({ length: 100 }, (_, seed) => seed);
const { sigmoidDepth, reluDepth } = depthRuns;

/** ‖δˡ‖ before training. */
function startNorms(experiment: DepthExperiment): readonly number[] {
  const step = trainDepth({ ...experiment, epochs: 0 }).next();
  if (step.done) throw new Error('The start is not finite.');
  return step.value.norms;
}

test('the pairs of the experiments are all the pairs there are', () => {
  expect([...depthPairs].sort()).toEqual(Object.keys(outputPairs).sort());
});

for (const hidden of hiddens) {
  for (const pair of depthPairs) {
    test(`δ of every layer, ${hidden} under ${pair}, against central differences by biases`, () => {
      const experiment = { ...sigmoidDepth, layers: 4, hidden, pair, gain: standardGain[hidden] };
      const network = createNetwork(depthShape(experiment), experiment);
      const loss = losses[outputPairs[pair].loss];
      const samples = depthSamples(experiment);
      const room = createWorkspace(network);
      const gradient = emptyNetwork(depthShape(experiment));
      const found: string[] = [];
      const squares = network.map(() => 0);
      // A ReLU too near its kink has no derivative to compare; such a neuron is told by its z.
      let compared = 0;
      for (let s = 0; s < samples.count; s++) {
        loadSample(room, samples, s);
        forward(network, room);
        backward(network, loss, room, gradient, 1);
        const z = room.z.map((layer) => layer.slice());
        const delta = room.delta.map((layer) => layer.slice());
        delta.forEach((layer, l) => layer.forEach((value) => (squares[l]! += value * value)));
        const smallest = Math.min(...z.flatMap((layer) => [...layer].map(Math.abs)));
        if (hidden === 'relu' && smallest < 1e-3) continue;
        compared += 1;
        network.forEach(({ biases }, l) => {
          const numeric = biases.map((bias, j) => {
            const at = (change: number) => {
              biases[j] = bias + change;
              forward(network, room);
              const value = sampleLoss(network, loss, room);
              biases[j] = bias;
              return value;
            };
            const central = (h: number) => (at(h) - at(-h)) / (2 * h);
            return (4 * central(1e-4) - central(2e-4)) / 3;
          });
          const name = `sample ${s}, layer ${l + 1}`;
          found.push(...misses(name, delta[l]!, numeric, { relative: 1e-6, absolute: 1e-10 }));
        });
      }
      expect(found).toEqual([]);
      expect(compared).toBeGreaterThan(hidden === 'relu' ? 12 : 31);
      // What the figure shows is the root mean square of exactly these.
      const norms = squares.map((sum) => Math.sqrt(sum / samples.count));
      expect(misses('‖δ‖', startNorms(experiment), norms, unlisted)).toEqual([]);
    });
  }
}

test('sigmoids with weights of variance 1/n lose a factor of at least 3.5 a layer, about 4.3', () => {
  for (const pair of depthPairs) {
    const falls = hundred.map((seed) => fallPerLayer(startNorms({ ...sigmoidDepth, pair, seed })));
    expect(Math.min(...falls), pair).toBeGreaterThan(3.5);
    const mean = falls.reduce((a, b) => a + b) / falls.length;
    expect(mean, pair).toBeGreaterThan(4.1);
    expect(mean, pair).toBeLessThan(4.5);
  }
});

test('ReLUs with weights of variance 2/n stay within one order of magnitude for 95 of 100 seeds', () => {
  for (const pair of depthPairs) {
    const steady = hundred.filter((seed) => {
      const norms = startNorms({ ...reluDepth, pair, seed });
      expect(norms).toHaveLength(reluDepth.layers + 1);
      return Math.max(...norms) < 10 * Math.min(...norms);
    });
    expect(steady.length, pair).toBeGreaterThanOrEqual(95);
  }
});

test('no choice of the pair changes the fall by more than a tenth, and each loses it all the same', () => {
  for (const hidden of hiddens) {
    const gain = standardGain[hidden];
    const fallUnder = (pair: OutputPair) =>
      fallPerLayer(startNorms({ ...sigmoidDepth, hidden, gain, pair }));
    const falls = depthPairs.map(fallUnder);
    expect(Math.max(...falls) / Math.min(...falls), hidden).toBeLessThan(1.1);
  }
});

test('with small weights ‖δ‖ vanishes under any activation: ten times as fast', () => {
  for (const hidden of hiddens) {
    const standard = { ...sigmoidDepth, hidden, gain: standardGain[hidden] };
    const fall = fallPerLayer(startNorms(standard));
    const small = fallPerLayer(startNorms({ ...standard, gain: standard.gain * smallShare }));
    expect(small / fall, hidden).toBeGreaterThan(8);
    expect(small / fall, hidden).toBeLessThan(12);
  }
});

test('the signal is the root of the mean variance of a layer’s outputs', () => {
  const experiment = { ...sigmoidDepth, layers: 3, hidden: 'tanh', epochs: 0 } as const;
  const network = createNetwork(depthShape(experiment), experiment);
  const samples = depthSamples(experiment);
  const room = createWorkspace(network);
  const seen = network.map((): number[][] => []);
  for (let s = 0; s < samples.count; s++) {
    loadSample(room, samples, s);
    forward(network, room);
    seen[0]!.push([...room.input]);
    for (let l = 1; l < network.length; l++) seen[l]!.push([...room.a[l - 1]!]);
  }
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const plain = seen.map((rows) => {
    const variances = rows[0]!.map((_, j) => {
      const column = rows.map((row) => row[j]!);
      const middle = mean(column);
      return mean(column.map((value) => (value - middle) ** 2));
    });
    return Math.sqrt(mean(variances));
  });
  const { signals } = trainDepth(experiment).next().value as DepthRecord;
  expect(misses('signal', signals, plain, unlisted)).toEqual([]);
});

test('a signal around one half keeps its digits, and one that is dead is exactly 0', () => {
  const variation = variationOf(2);
  for (const sign of [1, -1, 1, -1]) variation.add(Float64Array.of(0.5 + sign * 1e-9, 0.5));
  expect(
    misses('signal', [variation.value()], [1e-9 / Math.SQRT2], { relative: 1e-6, absolute: 0 }),
  ).toEqual([]);
  const dead = variationOf(1);
  for (let s = 0; s < 32; s++) dead.add(Float64Array.of(0.1));
  expect(dead.value()).toBe(0);
});

test('frozen layers keep their weights, and no less is learnt than the class frequencies', () => {
  for (const name of ['tanhDepthFrozen', 'reluDepthFrozen'] as const) {
    const records = [...trainDepth(depthRuns[name])];
    const frozen = depthRuns[name].frozen;
    expect(records.at(-1)!.signals.slice(0, frozen + 1)).toEqual(
      records[0]!.signals.slice(0, frozen + 1),
    );
    expect(records.at(-1)!.loss).toBeLessThan(2.5);
  }
});

test('norms keep their digits down to 1e-200, and are 0 only where every δ is', () => {
  const norm = (...entries: number[]) => {
    const sum = rootMeanSquare();
    for (const entry of entries) sum.add(Float64Array.of(entry, 0));
    return sum.over(entries.length);
  };
  for (const scale of [1, 1e-200, 1e-20, 1e200]) {
    const exact = scale * Math.sqrt(14 / 3);
    expect(
      misses(`${scale}`, [norm(scale, -3 * scale, 2 * scale)], [exact], {
        relative: 1e-14,
        absolute: 0,
      }),
    ).toEqual([]);
  }
  expect(norm(0, 0)).toBe(0);
  expect(norm(5e-324)).toBe(5e-324);
  expect(norm(1, Number.NaN)).toBeNaN();
});

test('a run ends before the first epoch that is not finite, and says which it is', () => {
  const run = trainDepth({ ...reluDepth, pair: 'linear', eta: 0.5 });
  let last = -1;
  let step = run.next();
  for (; !step.done; step = run.next()) {
    last = step.value.epoch;
    expect([step.value.loss, ...step.value.norms].every(Number.isFinite)).toBe(true);
  }
  expect(step.value).toEqual({ kind: 'diverged', epoch: last + 1 });
});

test('the inputs are not the weights: their sequences differ', () => {
  const { inputs, count } = depthSamples(sigmoidDepth);
  const weights = createNetwork(depthShape(sigmoidDepth), sigmoidDepth)[0]!.weights;
  expect(inputs).toHaveLength(count * sigmoidDepth.inputs);
  const shared = [...inputs].filter((value) => weights.includes(value / Math.sqrt(30)));
  expect(shared).toEqual([]);
  expect(inputs[0]).toBe(createRandom(-1 - sigmoidDepth.seed).normal());
});
