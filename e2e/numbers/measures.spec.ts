import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { measure, measureNames } from '../../src/measures/measure.ts';
import { guess } from '../../src/measures/nearest.ts';

/** Mistyped names of every family, and what they are answered with. */
for (const [name, ...words] of [
  ['badStart.outptu', 'asks badStart for "outptu"', 'Did you mean badStart.output?', 'dz.'],
  ['badstart.output@150', 'names no measure', 'Did you mean badStart.output@150?'],
  ['badStart.outcome', 'asks badStart for "outcome"', 'It has eta,'],
  ['badStart.output@x', 'asks badStart for "output@x"', 'Did you mean badStart.output?'],
  ['badStartMissingFactr.z', 'Did you mean badStartMissingFactor.z?'],
  ['sigmoidSlop.peak', 'Did you mean sigmoidSlope.peak?'],
  ['waitingMap.run', 'Did you mean waitingMap.runs?', 'It has runs, side,'],
  ['digits.trainin', 'Did you mean digits.training?', 'It has training, heldOut,'],
  ['saturateDigits.eta', 'Did you mean saturatedDigits.eta?'],
  ['sigmoidDept.fall@0', 'names no measure', 'Did you mean sigmoidDepth.fall@0?'],
  ['sigmoidDepth.depth', 'asks sigmoidDepth for "depth"', 'It has layers,'],
  ['depthlift.first', 'Did you mean depthLift.first?'],
  ['pairs.save', 'Did you mean pairs.safe?', 'It has all, safe,'],
  ['slopeExercise.size', 'Did you mean slopeExercise.slope?'],
] as const) {
  test(`${name}: said to be unknown, with the name that may be meant`, () => {
    for (const word of words) expect(() => measure(name)).toThrow(word);
    expect(() => measure(name)).toThrow(`"${name}"`);
  });
}

test('a name that is like no other is answered with all that names begin with', () => {
  for (const name of ['', 'x', 'toString', '__proto__', '@1']) {
    expect(() => measure(name)).toThrow(`"${name}" names no measure. They begin with goodStart,`);
    expect(() => measure(name)).toThrow(/ digits, .* pairs, .*judgeAPairExercise\.$/);
  }
});

for (const [name, words] of [
  ['badStart.output@301', 'not reached in 300 epochs'],
  ['badStart.epochLearnt', 'not reached in 300 epochs'],
  ['sigmoidDepth.loss@201', 'not reached in 200 epochs'],
  ['badStart.eta@3', 'badStart.eta is a single number'],
  ['saturatedDigits.batch@1', 'saturatedDigits.batch is a single number'],
  ['pairs.all@0', 'pairs.all is a single number'],
] as const) {
  test(`measure says why there is no ${name}`, () => expect(() => measure(name)).toThrow(words));
}

test('without an epoch the state is the last', () => {
  expect(measure('badStart.output')).toBe(measure('badStart.output@300'));
  expect(measure('tanhDepth.loss')).toBe(measure('tanhDepth.loss@200'));
});

test('no two families share a name', () => {
  expect(measureNames.length).toBe(new Set(measureNames).size);
  expect(measureNames.length).toBeGreaterThan(500);
});

test('every number that the texts name is known', () => {
  const naming = [
    /\\num(?:\[\d+\])?\{([^}]*)\}/g,
    /<(?:Num|Answer|Wrong)\s[^>]*?of="([^"]*)"/g,
    /<Rerun\s[^>]*?epoch="([^"]*)"/g,
  ];
  const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(join('content', file), 'utf8'));
  const named = texts.flatMap((text) =>
    naming.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
  );
  const known = new Set(measureNames);
  expect(named.filter((name) => !known.has(name.replace(/@\d+$/, '')))).toEqual([]);
  expect(named.length).toBeGreaterThan(300);
});

test('a guess names what is nearest, three at most, and nothing that is far', () => {
  expect(guess('mse-rum', ['mse-run', 'neuron', 'loss-lab'])).toBe(' Did you mean mse-run?');
  expect(guess('Fig', ['Figure', 'Ref', 'Fog', 'Fin'])).toBe(' Did you mean Fog or Fin?');
  expect(guess('kat', ['cat', 'hat', 'bat', 'rat'])).toBe(' Did you mean cat or hat or bat?');
  expect(guess('nothing-like-it', ['mse-run', 'neuron'])).toBe('');
  expect(guess('', ['a'])).toBe('');
  expect(guess('a', [])).toBe('');
});
