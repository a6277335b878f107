import { expect, test } from '@playwright/test';
import type { ActivationName } from '../../src/core/activations/activation.ts';
import { lossAndGradient, meanLoss, wholeBatch } from '../../src/core/descent.ts';
import type { LossName } from '../../src/core/losses/loss.ts';
import { losses } from '../../src/core/losses/named.ts';
import { createNetwork, emptyNetwork, type Network } from '../../src/core/network.ts';
import { createWorkspace, forward, loadSample } from '../../src/core/pass.ts';
import { packSamples } from '../../src/core/samples.ts';
import { misses } from './reference/tolerance.ts';

const STEP = 5e-4;
const tolerance = { relative: 1e-6, absolute: 1e-10 };

const samples = packSamples(
  [
    { x: [0.3, -1.2, 0.8], y: [1, 0, 0] },
    { x: [-0.7, 0.4, 1.1], y: [0, 1, 0] },
    { x: [1.5, 0.9, -0.2], y: [0, 0, 1] },
    { x: [-0.1, -0.6, -1.4], y: [0.2, 0.5, 0.3] },
    { x: [0.6, 1.3, 0.5], y: [0.9, 0.05, 0.6] },
  ],
  3,
  3,
);

const hidden: readonly ActivationName[] = ['linear', 'sigmoid', 'tanh', 'relu', 'softmax'];
const outputs: readonly { activation: ActivationName; loss: LossName }[] = [
  { activation: 'linear', loss: 'quadratic' },
  { activation: 'sigmoid', loss: 'quadratic' },
  { activation: 'tanh', loss: 'quadratic' },
  { activation: 'softmax', loss: 'quadratic' },
  { activation: 'sigmoid', loss: 'crossEntropy' },
  { activation: 'softmax', loss: 'crossEntropy' },
  { activation: 'sigmoid', loss: 'logLikelihood' },
  { activation: 'softmax', loss: 'logLikelihood' },
];

const parameters = (network: Network) =>
  network.flatMap(({ weights, biases }) => [weights, biases]);

/** The smallest |z| of the hidden layer over the samples: how near a relu comes to its kink. */
function nearestToZero(network: Network): number {
  const room = createWorkspace(network);
  let nearest = Infinity;
  for (let s = 0; s < samples.count; s++) {
    loadSample(room, samples, s);
    forward(network, room);
    nearest = Math.min(nearest, ...room.z[0]!.map(Math.abs));
  }
  return nearest;
}

for (const below of hidden) {
  for (const { activation, loss } of outputs) {
    test(`the gradient of a 3-4-3 network, ${below} below ${activation} with ${loss}`, () => {
      const shape = {
        inputs: 3,
        layers: [
          { size: 4, activation: below },
          { size: 3, activation },
        ],
      };
      const network = createNetwork(shape, { seed: 5, gain: 1, bias: 0.1 });
      const gradient = emptyNetwork(shape);
      const room = createWorkspace(network);
      expect(nearestToZero(network)).toBeGreaterThan(0.01);

      const all = wholeBatch(samples);
      const value = lossAndGradient(network, losses[loss], samples, all, room, gradient);
      const lossNow = () => meanLoss(network, losses[loss], samples, room);
      expect(value).toBeCloseTo(lossNow(), 14);

      const ours = parameters(gradient);
      const found = parameters(network).flatMap((values, group) => {
        const numeric = values.map((value, i) => {
          const at = (change: number) => {
            values[i] = value + change;
            const loss = lossNow();
            values[i] = value;
            return loss;
          };
          const central = (step: number) => (at(step) - at(-step)) / (2 * step);
          return (4 * central(STEP / 2) - central(STEP)) / 3;
        });
        return misses(`parameters ${group}`, ours[group]!, numeric, tolerance);
      });
      expect(found).toEqual([]);
    });
  }
}
