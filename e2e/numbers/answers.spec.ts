import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { markAnswer, readAnswer } from '../../src/page/answer.ts';

for (const [typed, meant] of [
  ['0.25', [0.25]],
  ['.25', [0.25]],
  ['1/4', [0.25]],
  ['-1/4', [-0.25]],
  ['1 / 4', [0.25]],
  ['1/-4', [-0.25]],
  ['2.5e-1', [0.25]],
  ['0,25', [0.25]],
  ['−0.25', [-0.25]],
  ['－０．２５', [-0.25]],
  ['０。２５', [0.25]],
  ['１／４', [0.25]],
  ['27 000', [27_000]],
  ['27,000', [27_000, 27]],
  ['1,234,567.5', [1_234_567.5]],
  ['0,250', [0.25]],
  ['1e999', [Infinity]],
  ['', []],
  ['x', []],
  ['1/0', []],
  ['0/0', []],
  ['1/2/3', [1 / 6]],
  ['25%', [0.25]],
  ['9 × 10^-2', [0.09]],
  ['9·10⁻²', [0.09]],
  ['2.5·10⁻¹', [0.25]],
  ['10⁻²', [0.01]],
  ['0.9*0.1', [0.9 * 0.1]],
  ['ln 2', [Math.LN2]],
  ['ln(2)', [Math.LN2]],
  ['ln 3.5', [Math.log(3.5)]],
  ['-ln(0.7)', [-Math.log(0.7)]],
  ['2ln2-1', [2 * Math.LN2 - 1]],
  ['2 ln 2 − 1', [2 * Math.LN2 - 1]],
  ['1/(2+e^-2)', [1 / (2 + Math.exp(-2))]],
  ['1/(2 + e⁻²)', [1 / (2 + Math.exp(-2))]],
  ['18/125', [0.144]],
  ['√2', [Math.SQRT2]],
  ['sqrt(2)/2', [Math.SQRT2 / 2]],
  ['-2^2', [-4]],
  ['27000 epochs', [27_000]],
  ['27 000 轮', [27_000]],
  ['27k', [27_000]],
  ["27'000", [27_000]],
  ['¼', [0.25]],
  ['1÷4', [0.25]],
  ['≈ 0.25', [0.25]],
  ['大约 27000', [27_000]],
  ['2.7万', [27_000]],
  ['1 2', []],
  ['ln', []],
  [`${'('.repeat(2000)}1`, []],
  ['ln 0', []],
  ['(1', []],
  ['1)', []],
  ['2x', []],
  ['10²3', []],
  ['1/', []],
  ['/', []],
  ['1.2.3', []],
  ['e5', []],
  ['--1', []],
  ['Infinity', []],
  ['0x10', []],
] as const) {
  test(`“${typed.slice(0, 40)}” means ${meant.length > 0 ? meant.join(' or ') : 'no number'}`, () => {
    expect(readAnswer(typed)).toEqual(meant);
  });
}

test('whatever is typed is answered, and every number is understood as JavaScript writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), (text, right) => {
      expect(markAnswer(text, { right, tolerance: 0.01, mistakes: [] })).toBeDefined();
    }),
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readAnswer(String(value))[0]).toBeCloseTo(value, 12);
    }),
  );
});

const question = { right: 0.0177, tolerance: 0.01, mistakes: [56.6, 0] };

for (const [typed, mark] of [
  ['0.0177', 'right'],
  ['.01775', 'right'],
  ['0.0179', 'tooLarge'],
  ['0.0175', 'tooSmall'],
  ['-0.0177', 'wrongSign'],
  ['0.02', 'coarse'],
  ['0,018', 'coarse'],
  ['0.03', 'tooLarge'],
  ['1/50', 'tooLarge'],
  ['56.5', 0],
  ['0', 1],
  ['0.0', 1],
  ['   ', 'empty'],
  ['a(1 − a)', 'notNumber'],
] as const) {
  test(`to 0.0177 “${typed}” is ${mark}`, () => expect(markAnswer(typed, question)).toBe(mark));
}

test('a comma may part thousands or decimals, whichever is meant', () => {
  const thousands = { right: 27_010, tolerance: 0.01, mistakes: [11_282] };
  expect(markAnswer('27,010', thousands)).toBe('right');
  expect(markAnswer('11,282', thousands)).toBe(0);
  expect(markAnswer('20,000', thousands)).toBe('tooSmall');
  expect(markAnswer('1,250', { right: 1.25, tolerance: 0.01, mistakes: [] })).toBe('right');
});
