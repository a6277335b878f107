import { expect, test } from '@playwright/test';
import { activations } from '../../src/core/activations/named.ts';
import { lossScratch } from '../../src/core/losses/loss.ts';
import { losses } from '../../src/core/losses/named.ts';
import { neuronPair } from '../../src/core/neuron/neuron.ts';
import { referencePairs } from './reference/read.ts';
import { misses, relativeOnly } from './reference/tolerance.ts';

for (const { activation, loss, cases } of referencePairs) {
  test(`${activation} with ${loss} keeps its digits where it saturates`, () => {
    const found = cases.flatMap((wanted) => {
      const z = Float64Array.from(wanted.z);
      const y = Float64Array.from(wanted.y);
      const scratch = lossScratch(z.length);
      const value = losses[loss].value(activations[activation], z, y, scratch);
      const delta = new Float64Array(z.length);
      losses[loss].delta(activations[activation], z, y, delta, scratch);
      return [
        ...misses(`C at z = ${z}, y = ${y}`, [value], [wanted.value], relativeOnly),
        ...misses(`δ at z = ${z}, y = ${y}`, delta, wanted.delta, relativeOnly),
      ];
    });
    expect(cases.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  if (activation === 'softmax' || loss === 'logLikelihood') continue;
  test(`one neuron of ${activation} with ${loss} keeps its digits where it saturates`, () => {
    const pair = neuronPair({ activation, loss });
    const found = cases.flatMap((wanted) => {
      const [z, y] = [wanted.z[0]!, wanted.y[0]!];
      const ours = [pair.loss(z, y), pair.delta(z, y)];
      const reference = [wanted.value, wanted.delta[0]!];
      return misses(`C, δ at z = ${z}, y = ${y}`, ours, reference, relativeOnly);
    });
    expect(found).toEqual([]);
  });
}

const softmax = (...z: number[]) => {
  const out = new Float64Array(z.length);
  activations.softmax.forward(Float64Array.from(z), out);
  return [...out];
};

test('the chapter’s softmax example', () => {
  const shown = softmax(2.5, -1, 3.2, 0.5).map((output) => output.toFixed(3));
  expect(shown).toEqual(['0.315', '0.009', '0.633', '0.043']);
});

test('softmax of ±1000 is a probability', () => {
  expect(softmax(1000, -1000)).toEqual([1, 0]);
  expect(softmax(-1000, 1000, -1000)).toEqual([0, 1, 0]);
  expect(softmax(-1000, -1000)).toEqual([0.5, 0.5]);
  expect(softmax(1000, 1000, -1000, 1000)).toEqual([1 / 3, 1 / 3, 0, 1 / 3]);
});
