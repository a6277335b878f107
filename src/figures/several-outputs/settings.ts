export const pairs = {
  sigmoidCrossEntropy: { activation: 'sigmoid', loss: 'crossEntropy' },
  sigmoidQuadratic: { activation: 'sigmoid', loss: 'quadratic' },
  linearQuadratic: { activation: 'linear', loss: 'quadratic' },
} as const;
export type PairName = keyof typeof pairs;

/** What `several-outputs` lets move. */
export type CheckSettings = {
  inputs: number;
  hidden: number;
  outputs: number;
  samples: number;
  seed: number;
  pair: string;
  activation: string;
};

const count = (min: number, max: number) => ({ min, max, isWhole: true });

export const severalOutputs = {
  id: 'several-outputs',
  opening: {
    ...{ inputs: 2, hidden: 3, outputs: 2, samples: 4, seed: 1 },
    ...{ pair: 'sigmoidCrossEntropy', activation: 'tanh' },
  } as CheckSettings,
  numbers: {
    ...{ inputs: count(1, 4), hidden: count(0, 6), outputs: count(1, 4) },
    ...{ samples: count(1, 8), seed: count(0, 9999) },
  },
  choices: { pair: Object.keys(pairs), activation: ['sigmoid', 'tanh', 'relu'] },
};
