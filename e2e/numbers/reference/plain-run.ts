import { lossAndGradient, wholeBatch } from '../../../src/core/descent.ts';
import { losses } from '../../../src/core/losses/named.ts';
import { emptyNetwork } from '../../../src/core/network.ts';
import { asNetwork, type NeuronExperiment } from '../../../src/core/neuron/neuron.ts';
import { createWorkspace } from '../../../src/core/pass.ts';
import { packSamples } from '../../../src/core/samples.ts';
import { train, type Outcome } from '../../../src/core/train.ts';

/** One state of a one-neuron run, with the names of the reference; `dz` is ∂C/∂z. */
export interface NeuronState {
  readonly epoch: number;
  readonly w: number;
  readonly b: number;
  readonly z: number;
  readonly output: number;
  readonly loss: number;
  readonly dz: number;
}

export interface PlainRun {
  readonly states: readonly NeuronState[];
  readonly outcome: Outcome;
}

/** Every state of a one-neuron run by the general way: a network, back-propagation and `train`. */
export function plainRun(experiment: NeuronExperiment): PlainRun {
  const general = asNetwork(experiment);
  const gradient = emptyNetwork(general);
  const room = createWorkspace(gradient);
  const samples = packSamples(general.samples, 1, 1);
  const batch = wholeBatch(samples);
  const states: NeuronState[] = [];
  const steps = train(general);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { states, outcome: step.value };
    const { epoch, loss, network } = step.value;
    lossAndGradient(network, losses[general.loss], samples, batch, room, gradient);
    const [w, b] = [network[0]!.weights[0]!, network[0]!.biases[0]!];
    const [z, output] = [room.z[0]![0]!, room.a[0]![0]!];
    states.push({ epoch, w, b, z, output, loss, dz: gradient[0]!.biases[0]! });
  }
}
