import { expect, test } from '@playwright/test';
import { lossAndGradient, wholeBatch } from '../../src/core/descent.ts';
import { losses } from '../../src/core/losses/named.ts';
import { emptyNetwork, type GivenStart, type Network } from '../../src/core/network.ts';
import {
  firstEpochWithin,
  runNeuron,
  type NeuronExperiment,
} from '../../src/core/neuron/neuron.ts';
import { createWorkspace } from '../../src/core/pass.ts';
import { packSamples } from '../../src/core/samples.ts';
import { train, type Experiment } from '../../src/core/train.ts';
import { plainRun, type NeuronState } from './reference/plain-run.ts';
import { referenceNetworks, referenceRuns } from './reference/read.ts';
import type { ReferenceNetwork, ReferenceRun } from './reference/read.ts';
import { listed, misses } from './reference/tolerance.ts';

const row = ({ w, b, z, output, loss, dz }: NeuronState) => [w, b, z, output, loss, dz];

function neuronExperiment({ activation, loss, w0, b0, eta, epochs, x, y }: ReferenceRun) {
  const ours = { mse: 'quadratic', 'cross-entropy': 'crossEntropy' } as const;
  const experiment: NeuronExperiment = {
    activation,
    loss: ours[loss],
    w: w0,
    b: b0,
    eta,
    epochs,
    x,
    y,
  };
  return experiment;
}

for (const reference of referenceRuns) {
  const { activation, loss, w0, b0, epochs, states } = reference;
  const title = `${activation}, ${loss}, from (${w0}, ${b0}), ${epochs} epochs`;
  const experiment = neuronExperiment(reference);

  test(`one neuron, fast path: ${title}`, () => {
    const { w, b, z, output, loss, dz, divergedAt } = runNeuron(experiment);
    expect(divergedAt).toBeUndefined();
    expect(w).toHaveLength(epochs + 1);
    const found = states.flatMap((state) => {
      const ours = [w, b, z, output, loss, dz].map((values) => values[state.epoch]!);
      return misses(`epoch ${state.epoch}`, ours, row(state), listed);
    });
    expect(found).toEqual([]);
  });

  test(`one neuron, plain path: ${title}`, () => {
    const ours = plainRun(experiment);
    expect(ours.outcome).toEqual({ kind: 'finished', epoch: epochs });
    expect(ours.states).toHaveLength(epochs + 1);
    const found = states.flatMap((state) =>
      misses(`epoch ${state.epoch}`, row(ours.states[state.epoch]!), row(state), listed),
    );
    expect(found).toEqual([]);
  });

  test(`one neuron, first epochs near the target: ${title}`, () => {
    const run = runNeuron(experiment);
    const first = reference.first_epoch_with_error_below;
    expect(firstEpochWithin(run, experiment.y, 0.5)).toBe(first['0.5']);
    expect(firstEpochWithin(run, experiment.y, 0.1)).toBe(first['0.1']);
  });
}

function networkExperiment(reference: ReferenceNetwork): Experiment {
  const { sizes, layers, loss, eta, steps, start, samples } = reference;
  return {
    inputs: sizes[0]!,
    layers: layers.map((activation, l) => ({ activation, size: sizes[l + 1]! })),
    start: { layers: start },
    samples,
    loss,
    eta,
    epochs: steps,
  };
}

function parameterMisses(what: string, ours: Network, reference: GivenStart['layers']): string[] {
  expect(ours).toHaveLength(reference.length);
  return ours.flatMap(({ weights, biases }, l) => [
    ...misses(`${what}, weights of layer ${l + 1}`, weights, reference[l]!.weights.flat(), listed),
    ...misses(`${what}, biases of layer ${l + 1}`, biases, reference[l]!.biases, listed),
  ]);
}

for (const reference of referenceNetworks) {
  const { sizes, layers, loss, steps } = reference;
  test(`network ${sizes.join('-')}: ${layers.join(', ')} with ${loss}`, () => {
    const experiment = networkExperiment(reference);
    const samples = packSamples(reference.samples, sizes[0]!, sizes.at(-1)!);
    const gradient = emptyNetwork(experiment);
    const room = createWorkspace(gradient);
    const found: string[] = [];
    let epochs = 0;
    for (const { epoch, loss: value, network } of train(experiment)) {
      epochs = epoch;
      if (epoch === 0) {
        found.push(...misses('loss at start', [value], [reference.lossAtStart], listed));
        lossAndGradient(network, losses[loss], samples, wholeBatch(samples), room, gradient);
        found.push(...parameterMisses('gradient', gradient, reference.gradient));
      }
      if (epoch === steps) {
        found.push(...misses('loss after', [value], [reference.lossAfter], listed));
        found.push(...parameterMisses('after', network, reference.after));
      }
    }
    expect(epochs).toBe(steps);
    expect(found).toEqual([]);
  });
}
