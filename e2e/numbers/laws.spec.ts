import { test } from '@playwright/test';
import fc from 'fast-check';
import { activations, scalarActivations } from '../../src/core/activations/named.ts';
import { sigmoid, softplus } from '../../src/core/activations/sigmoid.ts';
import { lossScratch, type Loss } from '../../src/core/losses/loss.ts';
import { losses } from '../../src/core/losses/named.ts';
import { demandNone, misses, relativeOnly } from './reference/tolerance.ts';

const settings = { seed: 4, numRuns: 500 };
const close = { relative: 1e-12, absolute: 1e-15 };
const real = fc.double({ min: -30, max: 30, noNaN: true });
const reals = fc.array(real, { minLength: 2, maxLength: 10 });

function softmax(z: readonly number[]): number[] {
  const out = new Float64Array(z.length);
  activations.softmax.forward(Float64Array.from(z), out);
  return [...out];
}

/** C and δ of one sample. */
function lossAt(f: 'sigmoid' | 'softmax', loss: Loss, z: readonly number[], y: readonly number[]) {
  const [inputs, targets] = [Float64Array.from(z), Float64Array.from(y)];
  const scratch = lossScratch(z.length);
  const delta = new Float64Array(z.length);
  const value = loss.value(activations[f], inputs, targets, scratch);
  loss.delta(activations[f], inputs, targets, delta, scratch);
  return { value, delta };
}

test('softmax outputs are positive and sum to 1', () => {
  const property = fc.property(reals, (z) => {
    const outputs = softmax(z);
    demandNone(misses('sum', [outputs.reduce((a, b) => a + b)], [1], close));
    return outputs.every((output) => output > 0);
  });
  fc.assert(property, settings);
});

test('softmax does not change when a constant is added to every z', () => {
  // Multiples of 1/64, so that the sums themselves are exact.
  const exact = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 64);
  const property = fc.property(fc.array(exact, { minLength: 1 }), exact, (z, shift) => {
    const shifted = softmax(z.map((zj) => zj + shift));
    demandNone(misses('output', shifted, softmax(z), close));
  });
  fc.assert(property, settings);
});

test('softmax keeps the order of the z', () => {
  const property = fc.property(reals, (z) => {
    const outputs = softmax(z);
    const order = z.map((_, j) => j).sort((i, j) => z[i]! - z[j]!);
    const sorted = order.map((j) => outputs[j]!);
    return sorted.every((output, i) => i === 0 || output >= sorted[i - 1]!);
  });
  fc.assert(property, settings);
});

test('two-class softmax is the sigmoid of z₁ − z₂', () => {
  const property = fc.property(real, real, (z1, z2) => {
    const wanted = [sigmoid(z1 - z2), sigmoid(z2 - z1)];
    demandNone(misses('output', softmax([z1, z2]), wanted, relativeOnly));
  });
  fc.assert(property, settings);
});

test('two-class log-likelihood is the cross-entropy of that sigmoid, half of its own', () => {
  // In 1024ths, so that 1 − (1 − y) is y.
  const share = fc.integer({ min: 0, max: 1024 }).map((n) => n / 1024);
  const property = fc.property(real, real, share, (z1, z2, y) => {
    const z = [z1, z2];
    const targets = [y, 1 - y];
    const one = lossAt('sigmoid', losses.crossEntropy, [z1 - z2], [y]);
    const likelihood = lossAt('softmax', losses.logLikelihood, z, targets);
    const both = lossAt('softmax', losses.crossEntropy, z, targets);
    const wanted = [one.delta[0]!, -one.delta[0]!];
    const doubled = wanted.map((delta) => 2 * delta);
    const values = [likelihood.value, both.value];
    demandNone(misses('C', values, [one.value, 2 * one.value], close));
    demandNone(misses('δ', likelihood.delta, wanted, close));
    demandNone(misses('δ', both.delta, doubled, close));
  });
  fc.assert(property, settings);
});

test('σ(z) + σ(−z) = 1, and softplus(z) − softplus(−z) = z', () => {
  const property = fc.property(fc.double({ min: -800, max: 800, noNaN: true }), (z) => {
    demandNone(misses('sum', [sigmoid(z) + sigmoid(-z)], [1], close));
    demandNone(misses('difference', [softplus(z) - softplus(-z)], [z], close));
  });
  fc.assert(property, settings);
});

test('one neuron: value + complement = 1, and the logarithms are theirs', () => {
  for (const f of Object.values(scalarActivations)) {
    const property = fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (z) => {
      const [a, rest] = [f.value(z), f.complement(z)];
      const ours = [a + rest, Math.exp(f.log(z)), Math.exp(f.logComplement(z))];
      demandNone(misses(f.name, ours, [1, a, rest], close));
      const slopes = [f.logSlope(z) * a, -f.logComplementSlope(z) * rest];
      demandNone(misses(f.name, slopes, [f.slope(z), f.slope(z)], close));
    });
    fc.assert(property, settings);
  }
});
