import { expect, test } from '@playwright/test';
import { lowestFar, lowestPoint, settle } from '../../src/core/neuron/lowest.ts';
import { neuronPair } from '../../src/core/neuron/neuron.ts';
import { meanLossAt, slopeAt, type NeuronSample } from '../../src/core/neuron/path.ts';
import { createRandom } from '../../src/core/random.ts';
import { sampleSets, soften } from '../../src/experiments/sample-sets.ts';
import { contoursOf, gridOf, nodes } from '../../src/figures/landscape/contours.ts';
import { pathOnMap } from '../../src/figures/landscape/path.ts';
import { courseOf, trainPath } from '../../src/figures/landscape/run.ts';
import { readSamples, writeSamples } from '../../src/figures/landscape/samples.ts';
import { reach, settings } from '../../src/figures/landscape/settings.ts';
import { measure } from '../../src/measures/measure.ts';

const pairOf = (loss: 'quadratic' | 'crossEntropy') => neuronPair({ activation: 'sigmoid', loss });
const lowestOf = (loss: 'quadratic' | 'crossEntropy', samples: readonly NeuronSample[]) =>
  lowestPoint(pairOf(loss), samples, lowestFar(loss, samples));

test('the bowl of cross-entropy over the set with the wrong label, as the chapter has it', () => {
  const found = lowestOf('crossEntropy', sampleSets.outlier)!;
  expect(found.w).toBeCloseTo(0.2817, 4);
  expect(found.b).toBeCloseTo(-0.5063, 4);
  expect(found.isLine).toBe(false);
  expect(measure('outlierCrossEntropy.answer1')).toBeCloseTo(0.44, 2);
  expect(measure('outlierCrossEntropy.answer2')).toBeCloseTo(0.48, 2);
  expect(measure('outlierCrossEntropy.answer3')).toBeCloseTo(0.51, 2);
});

test('separable samples have no lowest point, and the loss falls to 0 as w falls and b grows', () => {
  for (const loss of ['quadratic', 'crossEntropy'] as const)
    for (const set of ['two', 'three'] as const) {
      expect(lowestOf(loss, sampleSets[set]), `${loss}, ${set}`).toBeUndefined();
      const far = lowestFar(loss, sampleSets[set]);
      expect(far.loss).toBe(0);
      expect(far.w).toBeLessThan(0);
      expect(far.b).toBeGreaterThan(0);
    }
});

test('squared error over the wrong label falls for ever, to 1/14, and elsewhere to 3/14', () => {
  expect(lowestOf('quadratic', sampleSets.outlier)).toBeUndefined();
  expect(lowestFar('quadratic', sampleSets.outlier).loss).toBeCloseTo(1 / 14, 12);
  // From the other side descent does not come back.
  expect(measure('outlierIgnoredPatient.loss')).toBeCloseTo(1 / 14, 3);
  expect(measure('outlierAstrayPatient.loss')).toBeCloseTo(3 / 14, 3);
  expect(measure('outlierAstray.wrong')).toBe(3);
  expect(measure('outlierIgnored.right')).toBe(6);
});

test('soft targets have one minimum for both starts', () => {
  const soft = soften(sampleSets.outlier);
  const pair = pairOf('quadratic');
  const ends = [
    [4, 4],
    [-3, 3],
  ].map(([w, b]) => settle(pair, soft, { w: w!, b: b! }));
  const lowest = lowestOf('quadratic', soft)!;
  for (const run of ['softIgnored', 'softAstray'] as const) {
    expect(measure(`${run}.w`)).toBeCloseTo(lowest.w, 2);
    expect(measure(`${run}.b`)).toBeCloseTo(lowest.b, 2);
  }
  expect(ends.some((end) => end && Math.abs(end.w - lowest.w) < 1e-6)).toBe(true);
});

test('a lowest point is flat, and no place around it is lower', () => {
  const random = createRandom(11);
  let found = 0;
  for (let n = 0; n < 60; n++) {
    const samples = Array.from({ length: 2 + (n % 6) }, () => ({
      x: Number((2 * random.normal()).toFixed(1)),
      y: [0.05, 0.95, 0.4][Math.floor(random.uniform() * 3)]!,
    }));
    for (const loss of ['quadratic', 'crossEntropy'] as const) {
      const pair = pairOf(loss);
      const lowest = lowestOf(loss, samples);
      if (!lowest) continue;
      found++;
      const slope = { loss: 0, dw: 0, db: 0, outputs: new Float64Array(samples.length) };
      slopeAt({ activation: 'sigmoid', samples }, pair, lowest.w, lowest.b, slope);
      expect(Math.hypot(slope.dw, slope.db)).toBeLessThan(1e-8);
      for (let k = 0; k < 16; k++) {
        const angle = (k * Math.PI) / 8;
        const [w, b] = [lowest.w + 0.01 * Math.cos(angle), lowest.b + 0.01 * Math.sin(angle)];
        expect(meanLossAt(pair, samples, w, b)).toBeGreaterThan(lowest.loss - 1e-12);
      }
    }
  }
  expect(found).toBeGreaterThan(60);
});

test('with one soft sample the lowest points make a line', () => {
  expect(lowestOf('crossEntropy', soften(sampleSets.one))?.isLine).toBe(true);
});

test('the grid holds the loss, and the plateau is where the gradient is short and an answer wrong', () => {
  const { values, plateau } = gridOf(sampleSets.two, 'quadratic');
  const pair = pairOf('quadratic');
  const place = (node: number) => -reach + (2 * reach * node) / (nodes - 1);
  for (const [column, row] of [
    [0, 0],
    [95, 0],
    [40, 71],
    [95, 95],
  ] as const) {
    const [w, b] = [place(column), place(row)];
    expect(values[row * nodes + column]).toBe(meanLossAt(pair, sampleSets.two, w, b));
  }
  // Up on the right the first sample is confidently wrong; up on the left both are right, and flat land is no plateau.
  expect(plateau[95 * nodes + 95]).toBeGreaterThan(0);
  expect(plateau[60 * nodes + 2]).toBeLessThan(0);
  expect(contoursOf(sampleSets.two, 'crossEntropy').plateau).toBe('');
  expect(contoursOf(sampleSets.two, 'quadratic').plateau).toMatch(/^M\d/);
});

test('a path is drawn on the map only, and goes on where it comes back', () => {
  const run = (w: number[], b: number[]) =>
    ({ w: Float64Array.from(w), b: Float64Array.from(b) }) as unknown as Parameters<
      typeof pathOnMap
    >[0];
  expect(pathOnMap(run([0, 16, 0], [0, 0, 4]), 2)).toBe('M500,500L1000,500M1000,375L500,250');
  expect(pathOnMap(run([0, 4], [0, 4]), 1)).toBe('M500,500L750,250');
  expect(pathOnMap(run([20, 30], [20, 4]), 1)).toBe('');
});

test('the opening: stuck on the plateau for all of its steps, learnt at 462 under cross-entropy', () => {
  const samples = readSamples(settings.opening.samples)!;
  const stuck = courseOf(trainPath(settings.opening, samples, 'quadratic'));
  expect(stuck).toEqual({ onPlateau: settings.opening.epochs, learnt: undefined });
  expect(courseOf(trainPath(settings.opening, samples, 'crossEntropy')).learnt).toBe(462);
});

test('samples are read as they are written, and odd ones refused', () => {
  const text = '1,0;-1.5,0.25;0,1';
  expect(writeSamples(readSamples(text)!)).toBe(text);
  for (const odd of ['', '1', '1,2', '11,0', '1,0;', '1,0,1', 'a,b', '1,0;'.repeat(8) + '1,0'])
    expect(readSamples(odd), odd).toBeUndefined();
});
