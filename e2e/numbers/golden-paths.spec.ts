import { expect, test } from '@playwright/test';
import { sampleSets, soften } from '../../src/experiments/sample-sets.ts';
import { measure } from '../../src/measures/measure.ts';

/** Claims typed in from the chapter's sources on ways to descend, not computed: first epochs with every error below 0.1. */
const waits: readonly (readonly [run: string, quadratic: number, crossEntropy: number])[] = [
  ['worstStartDescent', 10_265, 63],
  ['worstStartMomentum', 1065, 10],
  ['worstStartAdam', 33, 38],
  ['worstStartAdamSlow', 403, 795],
  ['twoAdam', 75, 125],
  ['threeAdam', 254, 117],
  ['threeFarAdam', 2341, 142],
];

for (const [run, quadratic, crossEntropy] of waits) {
  test(`${run}: ${quadratic} epochs under squared error, ${crossEntropy} under cross-entropy`, () => {
    expect(measure(`${run}.epochLearnt`)).toBe(quadratic);
    expect(measure(`${run}CrossEntropy.epochLearnt`)).toBe(crossEntropy);
  });
}

test('the sets are the chapter’s, and the starts those of its table', () => {
  const written = Object.entries(sampleSets).map(([name, samples]) => [
    name,
    samples.map(({ x, y }) => `${x}→${y}`).join(', '),
  ]);
  expect(Object.fromEntries(written)).toEqual({
    one: '1→0',
    two: '1→0, 0→1',
    three: '1→0, 0→1, -1→1',
    outlier: '1→1, 1.5→1, 2→1, -1→0, -1.5→0, -2→0, 5→0',
  });
  expect(soften(sampleSets.two)).toEqual([
    { x: 1, y: 0.05 },
    { x: 0, y: 0.95 },
  ]);
  for (const [run, w, b] of [
    ['goodStartAdam', 0.6, 0.9],
    ['badStartAdam', 2, 2],
    ['worseStartAdam', 3, 3],
    ['worstStartAdam', 4, 4],
    ['threeFarAdam', 6, 6],
    ['twoLeap', 4, 4],
    ['outlierAstray', -3, 3],
    ['softAstray', -3, 3],
  ] as const) {
    expect([measure(`${run}.startWeight`), measure(`${run}.startBias`)], run).toEqual([w, b]);
  }
});

test('the plain descents of the table of ways are those of the table of waits', () => {
  for (const start of ['goodStart', 'badStart', 'worseStart', 'worstStart']) {
    const quadratic = start === 'badStart' ? 'badStartPatient' : start;
    expect(measure(`${start}Descent.epochLearnt`)).toBe(measure(`${quadratic}.epochLearnt`));
    expect(measure(`${start}DescentCrossEntropy.epochLearnt`)).toBe(
      measure(`${start}CrossEntropy.epochLearnt`),
    );
  }
});

test('two samples: the leap silences the second, for three thousand epochs', () => {
  expect(measure('twoLeap.eta')).toBe(447);
  // A few 1e-8, from the leap on and to the end.
  for (const epoch of [50, 100, 1000, 3000]) {
    const answer = measure(`twoLeap.answer2@${epoch}`);
    expect(answer, `epoch ${epoch}`).toBeGreaterThan(1e-8);
    expect(answer, `epoch ${epoch}`).toBeLessThan(1e-7);
  }
});

test('two samples: at 0.15 squared error has not moved, cross-entropy has learnt at epoch 462', () => {
  expect(measure('twoStuck.eta')).toBe(0.15);
  expect(measure('twoStuck.answer1@3000')).toBeGreaterThan(0.999);
  expect(measure('twoStuck.answer2@3000')).toBeGreaterThan(0.98);
  expect(measure('twoCrossEntropy.eta')).toBe(0.15);
  expect(measure('twoCrossEntropy.epochLearnt')).toBe(462);
});

test('outlier: cross-entropy ends in its only minimum, bent to the wrong label', () => {
  expect(measure('outlierCrossEntropy.w')).toBeCloseTo(0.2817, 4);
  expect(measure('outlierCrossEntropy.b')).toBeCloseTo(-0.5063, 4);
  const answers = [1, 2, 3].map((s) => measure(`outlierCrossEntropy.answer${s}`).toFixed(2));
  expect(answers).toEqual(['0.44', '0.48', '0.51']);
});

test('outlier: squared error ignores the wrong label, or goes astray, as the start has it', () => {
  expect(measure('outlierIgnored.wrong')).toBe(1);
  expect(measure('outlierIgnored.answer7')).toBeGreaterThan(0.999);
  expect(measure('outlierAstray.wrong')).toBe(3);
  expect(measure('outlierAstray.answer7')).toBeLessThan(0.5);
  // The losses come down to 1/14 and 3/14 and stay above.
  for (const [run, limit] of [
    ['outlierIgnored', 1 / 14],
    ['outlierAstray', 3 / 14],
  ] as const) {
    const [early, late] = [measure(`${run}.loss`), measure(`${run}Patient.loss`)];
    expect(early - limit, run).toBeLessThan(0.003);
    expect(late - limit, run).toBeLessThan(1e-4);
    expect(late, run).toBeGreaterThan(limit);
    expect(measure(`${run}Patient.wrong`), run).toBe(measure(`${run}.wrong`));
  }
});

test('soft targets: both starts end in one minimum', () => {
  for (const parameter of ['w', 'b', 'loss']) {
    const [one, other] = [measure(`softIgnored.${parameter}`), measure(`softAstray.${parameter}`)];
    expect(Math.abs(one - other), parameter).toBeLessThan(1e-9);
  }
  expect(measure('softIgnored.wrong')).toBe(1);
});
