import { expect, test } from '@playwright/test';
import { train, type Experiment } from '../../src/core/train.ts';

const sound = {
  inputs: 2,
  layers: [
    { size: 3, activation: 'sigmoid' },
    { size: 1, activation: 'sigmoid' },
  ],
  start: {
    layers: [
      {
        weights: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        biases: [0, 0, 0],
      },
      { weights: [[1, 2, 3]], biases: [0] },
    ],
  },
  samples: [{ x: [1, 0], y: [1] }],
  loss: 'quadratic',
  eta: 0.15,
  epochs: 2,
} as const satisfies Experiment;

const [first, last] = sound.start.layers;
const sigmoid = (size: number) => ({ size, activation: 'sigmoid' as const });

/** What is wrong, an experiment with that fault, and what the message must name. */
const faults: readonly [string, Experiment, RegExp][] = [
  ['no layer', { ...sound, layers: [] }, /at least one layer/],
  ['no inputs', { ...sound, inputs: 0 }, /sizes.*0,3,1/],
  ['half a neuron', { ...sound, layers: [sigmoid(1.5), sigmoid(1)] }, /sizes.*2,1\.5,1/],
  ['a negative size', { ...sound, layers: [sigmoid(-3), sigmoid(1)] }, /sizes.*2,-3,1/],
  ['a size that is no number', { ...sound, inputs: Number.NaN }, /sizes.*NaN/],
  ['a start of fewer layers', { ...sound, start: { layers: [first] } }, /1 layers.* 2/],
  ['a start of more layers', { ...sound, start: { layers: [first, last, last] } }, /3 layers.* 2/],
  [
    'a missing row of weights',
    { ...sound, start: { layers: [{ ...first, weights: first.weights.slice(1) }, last] } },
    /Layer 1 .*3 × 2/,
  ],
  [
    'a row of the wrong length',
    { ...sound, start: { layers: [first, { ...last, weights: [[1, 2]] }] } },
    /Layer 2 .*1 × 3/,
  ],
  [
    'rows of wrong lengths that add up',
    { ...sound, start: { layers: [{ ...first, weights: [[1], [2, 3, 4], [5, 6]] }, last] } },
    /Layer 1 .*3 × 2/,
  ],
  [
    'too many biases',
    { ...sound, start: { layers: [first, { ...last, biases: [0, 0] }] } },
    /Layer 2 .*1 × 3/,
  ],
  ['no samples', { ...sound, samples: [] }, /no samples/],
  [
    'a sample with too few inputs',
    { ...sound, samples: [...sound.samples, { x: [1], y: [1] }] },
    /Sample 2 has 1 inputs and 1 targets, not 2 and 1/,
  ],
  [
    'a sample with too many targets',
    { ...sound, samples: [{ x: [1, 0], y: [1, 0] }] },
    /Sample 1 has 2 inputs and 2 targets, not 2 and 1/,
  ],
];

test('the experiment that the faults are made from is sound', () => {
  const states = [...train(sound)];
  expect(states.map(({ epoch }) => epoch)).toEqual([0, 1, 2]);
});

for (const [fault, experiment, message] of faults) {
  test(`${fault}: refused with a word on what is wrong`, () => {
    const attempt = () => train(experiment).next();
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(message);
  });
}
