import type { DepthExperiment, OutputPair } from '../core/depth/depth.ts';

/** Variance of a starting weight in units of 1/n, by hidden activation: half of a ReLU's outputs are 0, so it gets twice as much. */
export const standardGain = { sigmoid: 1, tanh: 1, relu: 2 } as const;

/** The small start's variance as a share of the standard one's: weights a tenth as large. */
export const smallShare = 0.01;

const deep = {
  inputs: 30,
  layers: 10,
  width: 30,
  outputs: 10,
  samples: 32,
  seed: 1,
  eta: 0.1,
  epochs: 200,
} as const;
const sigmoid = { ...deep, hidden: 'sigmoid', gain: standardGain.sigmoid } as const;

/** The chapter's deep networks: the same inputs and targets, ten hidden layers. */
export const depthRuns = {
  sigmoidDepth: { ...sigmoid, pair: 'crossEntropy' },
  sigmoidDepthLinear: { ...sigmoid, pair: 'linear' },
  sigmoidDepthQuadratic: { ...sigmoid, pair: 'quadratic' },
  sigmoidDepthSoftmax: { ...sigmoid, pair: 'logLikelihood' },
  tanhDepth: { ...deep, hidden: 'tanh', gain: standardGain.tanh, pair: 'crossEntropy' },
  reluDepth: { ...deep, hidden: 'relu', gain: standardGain.relu, pair: 'crossEntropy' },
  reluDepthSmall: {
    ...deep,
    hidden: 'relu',
    gain: standardGain.relu * smallShare,
    pair: 'crossEntropy',
  },
  /** Only the last hidden layer and the output layer learn. */
  tanhDepthFrozen: {
    ...deep,
    hidden: 'tanh',
    gain: standardGain.tanh,
    pair: 'crossEntropy',
    frozen: deep.layers - 1,
  },
  reluDepthFrozen: {
    ...deep,
    hidden: 'relu',
    gain: standardGain.relu,
    pair: 'crossEntropy',
    frozen: deep.layers - 1,
  },
} as const satisfies Record<string, DepthExperiment>;

export type DepthRunName = keyof typeof depthRuns;

/** The output pairs in the order in which they are trained, named and drawn. */
export const depthPairs = [
  'quadratic',
  'linear',
  'crossEntropy',
  'logLikelihood',
] as const satisfies OutputPair[];
