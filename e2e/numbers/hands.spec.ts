// What a hand drags leads to what is seen under it: each inverse against the thing itself.
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { runNeuron } from '../../src/core/neuron/neuron.ts';
import { fanRun, fanStarts, startThatWaits } from '../../src/experiments/fan.ts';
import { integratedTo } from '../../src/figures/loss-builder/build.ts';
import { softmaxAt, zForShare } from '../../src/figures/softmax-bars/run.ts';
import { zOfHeight } from '../../src/runs/neuron/start.ts';

test('a curve of the fan passes one half where the hand put it', () => {
  for (const wanted of [20, 60, 150, 232, 600, 1400]) {
    const start = startThatWaits(wanted);
    const { output } = runNeuron(fanRun(start));
    const passes = output.findIndex((a) => a < 0.5);
    expect(Math.abs(passes - wanted), `${wanted}`).toBeLessThanOrEqual(4);
  }
  expect(startThatWaits(0)).toBeLessThan(fanStarts[0]!);
});

test('a start has the height at which it was put', () => {
  // Known values: σ(4) = 0.98201379, its squared error for the target 0 half of 0.96435108.
  expect(zOfHeight('output', 0.98201379, 0)).toBeCloseTo(4, 5);
  expect(zOfHeight('loss', 0.96435108 / 2, 0)).toBeCloseTo(4, 5);
  expect(zOfHeight('loss', 0.96435108 / 2, 1)).toBeCloseTo(-4, 5);
  for (const height of [-1, 0, 0.5, 1, 7])
    expect(Number.isFinite(zOfHeight('output', height, 0))).toBe(true);
});

test('a bar gets the share to which it was drawn, and the others keep their ratios', () => {
  const z = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(z, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (z, share) => {
      const moved = z.with(0, zForShare(z, 1, 0, share));
      const outputs = softmaxAt(moved, 1);
      expect(Math.abs(outputs[0]! - share)).toBeLessThan(0.002);
      const before = softmaxAt(z, 1);
      for (let k = 2; k < z.length; k++)
        expect(outputs[k]! / outputs[1]!).toBeCloseTo(before[k]! / before[1]!, 6);
    }),
  );
  expect(zForShare([2.5, -1, 3.2, 0.5], 1, 0, 0.3145)).toBeCloseTo(2.5, 2);
});

test('the shaded area is what the loss grows by', () => {
  // By hand: ∫ da/(1 − a), ∫ a da and ∫ a/(1 − a²) da.
  expect(integratedTo('sigmoid', 0, 0.75).area).toBeCloseTo(Math.log(0.99 / 0.25), 9);
  expect(integratedTo('linear', 0, -2).area).toBeCloseTo(2, 12);
  expect(integratedTo('tanh', 0, 0.6).area).toBeCloseTo(-Math.log(1 - 0.36) / 2, 9);
});
