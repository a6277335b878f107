import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import katex from 'katex';
import { compile } from '../../src/core/formulas/expression.ts';
import { derivativeOf } from '../../src/formulas/derive.ts';
import { FormulaError } from '../../src/formulas/fault.ts';
import { readFormula } from '../../src/formulas/parse.ts';
import { formulaTex } from '../../src/formulas/tex.ts';
import { formulasOf } from '../reading/grammar.ts';
import { texValue } from '../reading/tex-value.ts';

const formula = formulasOf('z');

const points = [-2.3, -0.71, 0.37, 1.19, 3.1];

/** The slope from values alone, where two steps agree on it and so can be believed. */
function numeric(f: (x: number) => number, x: number): number | undefined {
  const central = (step: number) => (f(x + step) - f(x - step)) / (2 * step);
  const better = (step: number) => (4 * central(step / 2) - central(step)) / 3;
  const [wide, narrow] = [better(2e-3), better(1e-3)];
  const size = Math.max(1e-3, Math.abs(narrow));
  // A value of 1e9 has no digits left in which a small slope could show.
  const isTold = Math.abs(f(x)) * 1e-12 < size * 1e-5;
  return Math.abs(wide - narrow) < 1e-6 * size && isTold ? narrow : undefined;
}

test('a thousand random formulas: derivative, TeX, and what is printed', () => {
  let compared = 0;
  let printed = 0;
  fc.assert(
    fc.property(formula, (text) => {
      let read;
      try {
        read = readFormula(text, ['z']);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaError);
        return;
      }
      const derivative = derivativeOf(read, 'z');
      const [f, slope] = [compile(read), compile(derivative)];
      for (const z of points) {
        const wanted = numeric((at) => f({ z: at }), z);
        const found = slope({ z });
        if (wanted === undefined || !Number.isFinite(found)) continue;
        compared += 1;
        expect(
          Math.abs(found - wanted),
          `${text} at ${z}: ${found}, not ${wanted}`,
        ).toBeLessThanOrEqual(2e-5 * Math.max(1e-2, Math.abs(wanted)));
      }
      for (const one of [read, derivative]) {
        const tex = formulaTex(one);
        expect(
          () =>
            katex.renderToString(tex, { output: 'mathml', strict: 'error', throwOnError: true }),
          tex,
        ).not.toThrow();
        const [drawn, asPrinted] = [compile(one), texValue(tex)];
        for (const z of points) {
          const value = drawn({ z });
          if (!Number.isFinite(value)) continue;
          printed += 1;
          const miss = Math.abs(asPrinted({ z }) - value);
          expect(miss, `${text} printed as ${tex} at ${z}`).toBeLessThanOrEqual(
            1e-8 * Math.max(1, Math.abs(value)),
          );
        }
      }
    }),
    { seed: 12, numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(1500);
  expect(printed).toBeGreaterThan(4000);
});

/** Where a derivative is finite but a formula's own value is not told by differences. */
for (const [text, z, slope] of [
  ['((z)^2)^0.5', -3, -1],
  ['sqrt(z^2)', -3, -1],
  ['abs(z)', -3, -1],
  ['(z^2)^0.75', -4, -3],
  ['abs(z)^1.5', -4, -3],
  ['(-ln(z))^0.5', 0.25, -1 / (2 * 0.25 * Math.sqrt(-Math.log(0.25)))],
  ['sqrt(-ln(z))', 0.25, -1 / (2 * 0.25 * Math.sqrt(-Math.log(0.25)))],
  ['z^z', 2, 4 * (Math.log(2) + 1)],
  ['exp(z)^2', 1, 2 * Math.exp(2)],
  ['exp(z)/(1+exp(z))', 0, 0.25],
  ['(z*(z-1))^0.5', -1, -3 / (2 * Math.SQRT2)],
  ['sigmoid(z)', -700, Math.exp(-700)],
  ['sigmoid(z)', 700, Math.exp(-700)],
  ['tanh(z)', 300, 4 * Math.exp(-600)],
] as const) {
  test(`the slope of ${text} at ${z}`, () => {
    const found = compile(derivativeOf(readFormula(text, ['z']), 'z'))({ z });
    expect(Math.abs(found / slope - 1)).toBeLessThan(1e-12);
  });
}

for (const [text, z, value] of [
  ['sigmoid(z)', -800, 0],
  ['sigmoid(z)', 800, 1],
  ['softplus(z)', 800, 800],
  ['softplus(z)', -800, 0],
  ['tanh(z)', 1000, 1],
] as const) {
  test(`${text} at ${z} is ${value}`, () =>
    expect(compile(readFormula(text, ['z']))({ z })).toBe(value));
}

test('signs of other keyboards are read as what they mean, and stay where they are', () => {
  expect(readFormula('ｔａｎｈ（２×ｚ）', ['z'])).toEqual(readFormula('tanh(2*z)', ['z']));
  expect(readFormula('（ａ－ｙ）＾２／２', ['a', 'y'])).toEqual(
    readFormula('(a-y)^2/2', ['a', 'y']),
  );
});
