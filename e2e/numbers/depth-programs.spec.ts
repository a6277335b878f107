import { expect, test } from '@playwright/test';
import { trainDepth } from '../../src/core/depth/depth.ts';
import { depthRuns } from '../../src/experiments/depth-runs.ts';
import { measure } from '../../src/measures/measure.ts';
import { misses } from './reference/tolerance.ts';

/** Ten digits, as the programs print them. */
const tenDigits = { relative: 5.1e-10, absolute: 0 };

/** ‖δ‖ of the layers from 1 on and then the loss, as the figure's NumPy program printed them. */
const printed = [
  [
    'sigmoidDepth',
    0,
    [1.096931276e-6, 4.938034021e-6, 2.025232365e-5, 8.554368608e-5, 0.0003700239536],
    [0.001600112432, 0.006599128089, 0.02300905421, 0.1029166036, 0.4162907205, 1.675469065],
    7.563469057,
  ],
  [
    'sigmoidDepth',
    200,
    [4.599793722e-7, 2.209868046e-6, 8.059664729e-6, 3.781395711e-5, 0.0001719104737],
    [0.0007037175289, 0.003042417923, 0.0118449433, 0.04933814327, 0.206295538, 0.9478594223],
    3.242573481,
  ],
  [
    'sigmoidDepthQuadratic',
    0,
    [2.552701168e-7, 1.153541759e-6, 4.713141145e-6, 2.004350042e-5, 8.62829948e-5],
    [0.0003720266756, 0.001544665218, 0.005397661687, 0.02422822847, 0.09771130649, 0.3997938843],
    1.403598294,
  ],
  [
    'reluDepth',
    200,
    [0.006775346321, 0.006615369668, 0.006003191775, 0.005492416096, 0.004795464406],
    [0.00522002714, 0.005195514059, 0.004473753864, 0.004433479266, 0.003934030545, 0.002812726524],
    0.002391260094,
  ],
  [
    'reluDepthSmall',
    0,
    [1.294130405e-10, 1.229048678e-9, 1.390905372e-8, 1.459936279e-7, 1.430418879e-6],
    [1.363474392e-5, 0.0001750153063, 0.001720253443, 0.01471295182, 0.1408753413, 1.58113883],
    6.931471806,
  ],
] as const;

const lastOf = (experiment: Parameters<typeof trainDepth>[0]) =>
  [...trainDepth(experiment)].at(-1)!;

for (const [name, epochs, lower, upper, loss] of printed) {
  test(`${name} at epoch ${epochs} is what NumPy made of it`, () => {
    const record = lastOf({ ...depthRuns[name], epochs });
    const norms = [...lower, ...upper];
    expect(misses(name, [...record.norms, record.loss], [...norms, loss], tenDigits)).toEqual([]);
  });
}

test('the signal of the deep sigmoid network, as an independent program found it', () => {
  const { signals } = lastOf({ ...depthRuns.sigmoidDepth, epochs: 0 });
  const found = [0.98, 0.21, 0.053, 0.012, 0.0028, 6.1e-4, 1.5e-4, 3.1e-5, 7.0e-6, 1.9e-6, 4.5e-7];
  expect(signals.map((signal) => Number(signal.toPrecision(2)))).toEqual(found);
  expect(measure('sigmoidDepth.topSignal').toPrecision(2)).toBe('4.3e-7');
});

test('what the text says of these runs', () => {
  const fall = (name: string, epoch = 0) => measure(`${name}.fallPerLayer@${epoch}`);
  expect(fall('sigmoidDepth')).toBeCloseTo(4.15, 2);
  expect(fall('tanhDepth')).toBeCloseTo(1.1, 2);
  expect(fall('reluDepth')).toBeCloseTo(1.0, 2);
  expect(fall('reluDepthSmall')).toBeCloseTo(10.2, 2);
  expect(measure('sigmoidDepth.fallInOrders@0')).toBeCloseTo(Math.log10(1_527_415), 4);
  expect(measure('depthLift.output')).toBeCloseTo(1.675469065 / 0.3997938843, 8);
  expect(measure('depthLift.first')).toBeCloseTo(1.096931276 / 0.2552701168, 8);
  expect(measure('sigmoidDepth.allLayers')).toBe(11);
  // The loss of knowing the frequencies: two classes come four times in 32, eight come three times.
  const bits = (p: number) => -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  expect(measure('depthBatch.frequencyLoss')).toBeCloseTo(2 * bits(4 / 32) + 8 * bits(3 / 32), 12);
  expect(measure('sigmoidDepth.loss')).toBeCloseTo(measure('depthBatch.frequencyLoss'), 4);
  expect(measure('reluDepth.loss')).toBeCloseTo(0.002391260094, 10);
});
