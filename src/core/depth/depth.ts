import type { ActivationName } from '../activations/activation.ts';
import { rootMeanSquare } from './norms.ts';
import { variationOf } from './signals.ts';
import { descend, isFiniteNetwork, lossAndGradient, wholeBatch } from '../descent.ts';
import type { LossName } from '../losses/loss.ts';
import { losses } from '../losses/named.ts';
import { createNetwork, emptyNetwork, type Shape } from '../network.ts';
import { createWorkspace } from '../pass.ts';
import { createRandom } from '../random.ts';
import type { Samples } from '../samples.ts';
import type { Outcome } from '../train.ts';

/** Output activations with their losses: three whose δᴸ is a − y, and the sigmoid with squared error, which keeps σ′. */
export const outputPairs = {
  linear: { activation: 'linear', loss: 'quadratic' },
  quadratic: { activation: 'sigmoid', loss: 'quadratic' },
  crossEntropy: { activation: 'sigmoid', loss: 'crossEntropy' },
  logLikelihood: { activation: 'softmax', loss: 'logLikelihood' },
} as const satisfies Record<string, { activation: ActivationName; loss: LossName }>;

export type OutputPair = keyof typeof outputPairs;

/** A deep network of equal hidden layers on random inputs, and how it is trained. */
export interface DepthExperiment {
  readonly inputs: number;
  /** Number of hidden layers, and the neurons in each. */
  readonly layers: number;
  readonly width: number;
  readonly outputs: number;
  readonly hidden: 'sigmoid' | 'tanh' | 'relu';
  readonly pair: OutputPair;
  /** Weights start with variance gain/n, n being the inputs of their layer; biases at 0. */
  readonly gain: number;
  /** Seed of the weights; the inputs are drawn from another sequence that follows from it. */
  readonly seed: number;
  readonly samples: number;
  readonly eta: number;
  readonly epochs: number;
  /** So many layers next to the input keep their starting weights and biases; none if absent. */
  readonly frozen?: number;
}

/**
 * One epoch: the mean loss; ‖δˡ‖ of each layer from the input side, the root mean square over the samples; and the
 * signal, how much the inputs and then the outputs of each hidden layer vary over the samples: the root of their mean
 * variance. It is what the layers above can tell one sample from another by.
 */
export interface DepthRecord {
  readonly epoch: number;
  readonly loss: number;
  readonly norms: readonly number[];
  readonly signals: readonly number[];
}

/** The network's shape: `layers` hidden layers and the output layer. */
export function depthShape({
  inputs,
  layers,
  width,
  outputs,
  hidden,
  pair,
}: DepthExperiment): Shape {
  const hiddenLayer = { size: width, activation: hidden };
  const outputLayer = { size: outputs, activation: outputPairs[pair].activation };
  return { inputs, layers: [...Array<typeof hiddenLayer>(layers).fill(hiddenLayer), outputLayer] };
}

/** Inputs from a standard normal distribution; the target of sample s is 1 at output s mod `outputs`, else 0. */
export function depthSamples({ inputs, outputs, samples, seed }: DepthExperiment): Samples {
  const random = createRandom(~seed);
  const targets = new Float64Array(samples * outputs);
  for (let s = 0; s < samples; s++) targets[s * outputs + (s % outputs)] = 1;
  return {
    count: samples,
    inputs: Float64Array.from({ length: samples * inputs }, () => random.normal()),
    targets,
  };
}

/** Trains by full-batch gradient descent and yields every epoch from 0 to `epochs` in which everything is finite. */
export function* trainDepth(experiment: DepthExperiment): Generator<DepthRecord, Outcome, void> {
  const { seed, gain, pair, eta, epochs, frozen = 0 } = experiment;
  const shape = depthShape(experiment);
  const network = createNetwork(shape, { seed, gain });
  const samples = depthSamples(experiment);
  const loss = losses[outputPairs[pair].loss];
  const gradient = emptyNetwork(shape);
  const room = createWorkspace(network);
  const all = wholeBatch(samples);
  for (let epoch = 0; ; epoch++) {
    const squares = network.map(() => rootMeanSquare());
    const variations = network.map(({ inputs }) => variationOf(inputs));
    const now = lossAndGradient(network, loss, samples, all, room, gradient, () => {
      room.delta.forEach((delta, l) => squares[l]!.add(delta));
      variations.forEach((variation, l) => variation.add(l === 0 ? room.input : room.a[l - 1]!));
    });
    const norms = squares.map((sum) => sum.over(samples.count));
    const signals = variations.map((variation) => variation.value());
    const isFinite =
      [now, ...norms, ...signals].every(Number.isFinite) && isFiniteNetwork(gradient);
    if (!isFinite || !isFiniteNetwork(network)) return { kind: 'diverged', epoch };
    yield { epoch, loss: now, norms, signals };
    if (epoch >= epochs) return { kind: 'finished', epoch };
    descend(network.slice(frozen), gradient.slice(frozen), eta);
  }
}
