import { createNetwork, type Network, type Shape } from '../network.ts';

/** Output activation and loss of a classifier; its hidden layer is a sigmoid one. */
export type ClassifierPair = 'quadratic' | 'crossEntropy' | 'logLikelihood';

/** What decides a classifier's start. */
export interface ClassifierStart {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly seed: number;
  /** Start with one output's bias at +s and the others' at −s: wrong with confidence for every other class. */
  readonly saturation: number;
}

/** A run on images as plain data. The seed sets both the start and the order of the images. */
export interface ClassifierExperiment extends ClassifierStart {
  readonly eta: number;
  readonly batch: number;
  readonly epochs: number;
  /** Images between two records. */
  readonly window: number;
}

/**
 * One hidden layer of sigmoid neurons and an output layer, sigmoid (squared error, cross-entropy) or softmax
 * (log-likelihood). `hiddenWeights[i·hidden + j]` goes from input i to hidden neuron j, so that the weights of one pixel
 * lie side by side; `outputWeights[j·hidden + k]` from hidden neuron k to output j.
 */
export interface Classifier {
  readonly pair: ClassifierPair;
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly hiddenWeights: Float64Array;
  readonly hiddenBiases: Float64Array;
  readonly outputWeights: Float64Array;
  readonly outputBiases: Float64Array;
}

/** The layers of the start: normal weights of variance 1/(inputs of the layer), biases 0 but for the saturation. */
export function startingNetwork(
  { inputs, hidden, outputs, seed, saturation }: ClassifierStart,
  pair: ClassifierPair,
): Network {
  const activation = pair === 'logLikelihood' ? 'softmax' : 'sigmoid';
  const shape: Shape = {
    inputs,
    layers: [
      { size: hidden, activation: 'sigmoid' },
      { size: outputs, activation },
    ],
  };
  const network = createNetwork(shape, { seed, gain: 1 });
  network[1]!.biases.fill(-saturation);
  network[1]!.biases[0] = saturation;
  return network;
}

/** A classifier at its start; the same seed gives the same weights under every pair. */
export function createClassifier(start: ClassifierStart, pair: ClassifierPair): Classifier {
  const { inputs, hidden, outputs } = start;
  const [first, last] = startingNetwork(start, pair);
  const hiddenWeights = new Float64Array(inputs * hidden);
  for (let j = 0; j < hidden; j++) {
    for (let i = 0; i < inputs; i++)
      hiddenWeights[i * hidden + j] = first!.weights[j * inputs + i]!;
  }
  return {
    pair,
    inputs,
    hidden,
    outputs,
    hiddenWeights,
    hiddenBiases: first!.biases,
    outputWeights: last!.weights,
    outputBiases: last!.biases,
  };
}
