import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { exp } from '../../src/core/portable/exp.ts';
import { ln, lnOnePlus } from '../../src/core/portable/ln.ts';
import { turned } from '../../src/core/portable/turn.ts';

/** x, and the value there as a sum of two doubles: some 32 digits. */
type Row = readonly [x: number, value: number, rest: number];
type Name = 'exp' | 'ln' | 'lnOnePlus' | 'cosTurn' | 'sinTurn';
const reference: Readonly<Record<Name, readonly Row[]>> = JSON.parse(
  readFileSync(new URL('reference/portable.json', import.meta.url), 'utf8'),
);

/** The distance from a double to the next one away from 0. */
function unit(value: number): number {
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))), -1022);
  return 2 ** Math.max(exponent - 52, -1074);
}

const functions: readonly (readonly [Name, (x: number) => number, number])[] = [
  ['exp', exp, 0.8],
  ['ln', ln, 1],
  ['lnOnePlus', lnOnePlus, 1.5],
  ['cosTurn', (x) => turned(x)[0], 1.5],
  ['sinTurn', (x) => turned(x)[1], 1.5],
];

for (const [name, compute, bound] of functions) {
  test(`${name} is within ${bound} units of the last place of mpmath’s value`, () => {
    const errors = reference[name].map(([x, value, rest]) => ({
      x,
      units: Math.abs(compute(x) - value - rest) / unit(value),
    }));
    expect(errors.length).toBeGreaterThan(80);
    expect(errors.filter(({ units }) => !(units <= bound))).toEqual([]);
  });
}

test('at the ends of the doubles exp and ln are what IEEE 754 has there', () => {
  expect([0, -0, 710, -746, Infinity, -Infinity, NaN].map(exp)).toEqual([
    1,
    1,
    Infinity,
    0,
    Infinity,
    0,
    NaN,
  ]);
  // By mpmath e^−745 is 0.571 of the smallest double, 5e-324, and e^−745.14 is 0.497 of it.
  expect([-745, -745.14].map(exp)).toEqual([5e-324, 0]);
  expect([1, 0, -0, -1, Infinity, NaN].map(ln)).toEqual([
    0,
    -Infinity,
    -Infinity,
    NaN,
    Infinity,
    NaN,
  ]);
  expect([0, Infinity].map(lnOnePlus)).toEqual([0, Infinity]);
});

test('what every engine must give alike calls no function that the standard leaves to it', () => {
  const files = [
    'portable/exp',
    'portable/ln',
    'portable/turn',
    'classifier/delta',
    'classifier/outputs',
  ];
  const sources = [...files, 'random', 'classifier/train-batch', 'classifier/forward'];
  const calls = sources.flatMap((file) =>
    [...readFileSync(`src/core/${file}.ts`, 'utf8').matchAll(/Math\.(\w+)\(/g)].map(
      ([, name]) => name,
    ),
  );
  // These are exact, or rounded once, by the standard.
  const exact = ['abs', 'floor', 'imul', 'max', 'sqrt'];
  expect(calls.filter((name) => !exact.includes(name!))).toEqual([]);
});
