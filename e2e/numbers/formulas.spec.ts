import { expect, test } from '@playwright/test';
import { compile } from '../../src/core/formulas/expression.ts';
import { formulaPair } from '../../src/core/pairs/formula-pair.ts';
import { runPair } from '../../src/core/pairs/run.ts';
import { derivativeOf } from '../../src/formulas/derive.ts';
import { examinePair } from '../../src/formulas/examine.ts';
import { FormulaError, type Fault } from '../../src/formulas/fault.ts';
import { readFormula } from '../../src/formulas/parse.ts';
import { steady } from '../../src/formulas/steady.ts';
import { formulaTex } from '../../src/formulas/tex.ts';
import { badFormulas, goodActivations, goodLosses, judgedPairs } from './reference/formulas.ts';

const read = (text: string, variables: readonly string[]) => {
  const formula = readFormula(text, variables);
  return { formula, derivative: derivativeOf(formula, variables[0]!) };
};

/** A derivative from values of the formula alone. */
const numeric = (f: (x: number) => number, x: number): number => {
  const central = (step: number) => (f(x + step) - f(x - step)) / (2 * step);
  return (4 * central(5e-4) - central(1e-3)) / 3;
};

for (const [text, value] of goodActivations) {
  test(`f = ${text}: its value and its derivative`, () => {
    const { formula, derivative } = read(text, ['z']);
    const [f, slope] = [compile(formula), compile(derivative)];
    expect(f({ z: 0.7 })).toBeCloseTo(value, 9);
    for (const z of [0.3, 0.7, 1.9]) {
      const wanted = numeric((at) => f({ z: at }), z);
      expect(Math.abs(slope({ z }) - wanted)).toBeLessThan(1e-6 * Math.max(1, Math.abs(wanted)));
    }
  });
}

for (const text of goodLosses) {
  test(`C = ${text}: its derivative with respect to a`, () => {
    const { formula, derivative } = read(text, ['a', 'y']);
    const [c, slope] = [compile(formula), compile(derivative)];
    for (const [a, y] of [
      [0.2, 1],
      [0.6, 0],
      [0.45, 0.5],
    ] as const) {
      const wanted = numeric((at) => c({ a: at, y }), a);
      expect(Math.abs(slope({ a, y }) - wanted)).toBeLessThan(1e-6 * Math.max(1, Math.abs(wanted)));
    }
  });
}

function faultOf(text: string): Fault | undefined {
  try {
    read(text, ['z']);
  } catch (error) {
    if (error instanceof FormulaError) return error.fault;
    throw error;
  }
  return undefined;
}

for (const [text, kind, position] of badFormulas) {
  test(`${text.slice(0, 40) || 'nothing'}: ${kind}, at its place`, () => {
    const fault = faultOf(text);
    expect(fault?.kind).toBe(kind);
    expect(fault?.position).toBe(position);
  });
}

test('there are at least forty formulas, good and bad', () => {
  expect(goodActivations.length + goodLosses.length + badFormulas.length).toBeGreaterThan(40);
});

test('what is read is plain data, and nothing a reader types is ever run', () => {
  const before = Object.getOwnPropertyNames(globalThis);
  for (const [text] of [...goodActivations, ...badFormulas]) faultOf(text);
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  const { formula, derivative } = read('z/(1+exp(-z))', ['z']);
  expect(JSON.parse(JSON.stringify([formula, derivative]))).toEqual([formula, derivative]);
  expect(() => compile(['constructor', 'z'])).toThrow(RangeError);
  expect(() => compile(['__proto__', 'z'])).toThrow(RangeError);
  expect(compile('toString')({ z: 1 })).toBeNaN();
});

for (const [f, c, verdict] of judgedPairs) {
  test(`${f} with ${c} is ${verdict}`, () => {
    const examination = examinePair(f, c);
    expect('pair' in examination && examination.pair.judgements.value.verdict).toBe(verdict);
  });
}

test('a formula that leaves its domain says where', () => {
  const examination = examinePair('ln(z+2)', 'sqrt(a)');
  if (!('pair' in examination)) throw new Error('It can be read.');
  expect(examination.pair.gaps.activation?.z).toBe(-6);
  expect(examination.pair.gaps.loss!.a).toBeLessThan(0);
});

test('faults of both formulas are told together', () => {
  const examination = examinePair('foo(z)', '(a-y');
  expect(examination).toEqual({
    faults: {
      activation: { kind: 'unknownFunction', name: 'foo', position: 0 },
      loss: { kind: 'unfinished', position: 4 },
    },
  });
});

/** Where a part of a formula overflows on the way and the whole does not: its value and its derivative there. */
for (const [text, z, value, slope] of [
  ['exp(z)/(1+exp(z))', 800, 1, 0],
  ['exp(z)/(1+exp(z))', 400, 1, Math.exp(-400)],
  ['exp(z)/(1+exp(z))', -400, Math.exp(-400), Math.exp(-400)],
  ['1/(1+exp(-z))', -400, Math.exp(-400), Math.exp(-400)],
  ['z*exp(z)/(exp(z)+1)', 1000, 1000, 1],
  ['(exp(z)-exp(-z))/(exp(z)+exp(-z))', 1000, 1, 0],
  ['sinh(z)/cosh(z)', -1000, -1, 0],
  ['exp(z)/(exp(z)+exp(2-z)+3)', 900, 1, 0],
  ['exp(z^2)/(1+exp(z^2))', 100, 1, 0],
  ['8^z/(1+8^z)', 900, 1, 0],
  ['sqrt(exp(z))/(1+sqrt(exp(z)))', 900, 1, 0.5 * Math.exp(-450)],
  ['exp(z)*exp(-z)', 1000, 1, 0],
  ['ln(1+exp(z))', 800, 800, 1],
  ['ln(exp(z)+exp(2*z))', 800, 1600, 2],
  ['ln(cosh(z))', -1000, 1000 - Math.LN2, -1],
  ['-ln(exp(z)/(1+exp(z)))', -1000, 1000, -1],
] as const) {
  test(`${text} and its slope have values at ${z}`, () => {
    const { formula, derivative } = read(text, ['z']);
    for (const [part, wanted] of [
      [formula, value],
      [derivative, slope],
    ] as const) {
      const found = compile(steady(part, 'z'))({ z });
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted) + 1e-300);
    }
  });
}

test('what has no need of it is computed as it was written', () => {
  for (const [text] of goodActivations.filter(([text]) => !/ln\(1\+e/.test(text))) {
    const { formula } = read(text, ['z']);
    expect(steady(formula, 'z'), text).toBe(formula);
  }
  for (const text of goodLosses.filter((loss) => !/cosh/.test(loss))) {
    const { formula, derivative } = read(text, ['a', 'y']);
    expect(steady(formula, 'a'), text).toBe(formula);
    expect(steady(derivative, 'a'), text).toBe(derivative);
  }
});

test('a typed logistic is judged and trained where its powers overflow, and printed as it was typed', () => {
  const examination = examinePair('exp(z)/(1+exp(z))', '(a-y)^2/2');
  if (!('pair' in examination)) throw new Error('It can be read.');
  const { formulas, html, judgements } = examination.pair;
  expect(judgements.value.verdict).toBe('slow');
  expect(html.activation).toContain('\\frac{e^{z}}{1 + e^{z}}');
  const { output } = runPair(formulaPair(formulas), { z0: 1000, y: 0, eta: 0.15, epochs: 3 });
  expect([...output]).toEqual([1, 1, 1, 1]);
});

test('a derivative keeps no terms that cancel', () => {
  const slope = (text: string) => formulaTex(read(text, ['z']).derivative);
  expect(slope('z/z')).toBe('0');
  expect(slope('(3*z)/(6*z)')).toBe('0');
  expect(slope('ln(z)/ln(z)')).toBe('0');
  expect(slope('exp(z)/(1+exp(z))')).toBe('\\frac{e^{z}}{(1 + e^{z})^{2}}');
  expect(slope('(z-1)/(z+1)')).toBe('\\frac{2}{(z + 1)^{2}}');
  expect(slope('z/(1+abs(z))')).toBe('\\frac{1}{\\left(1 + \\left|z\\right|\\right)^{2}}');
  expect(slope('(exp(z)-exp(-z))/(exp(z)+exp(-z))')).toBe('\\frac{4}{(e^{z} + e^{-z})^{2}}');
  // More than one term is left: nothing is multiplied out.
  expect(slope('(z^2+1)/(z-2)')).toBe('\\frac{2\\,z (z - 2) - (z^{2} + 1)}{(z - 2)^{2}}');
  // Where z/z has no value the pair has none.
  const examination = examinePair('z/z', '(a-y)^2/2');
  if (!('pair' in examination)) throw new Error('It can be read.');
  expect(examination.pair.gaps.activation?.z).toBe(0);
});

test('formulas are typeset with no more brackets than they need', () => {
  const tex = (text: string) => formulaTex(readFormula(text, ['a', 'y', 'z']));
  expect(tex('(a-y)*a*(1-a)')).toBe('(a - y) a (1 - a)');
  expect(tex('a-(y-z)')).toBe('a - (y - z)');
  expect(tex('-(a+y)')).toBe('-(a + y)');
  expect(tex('(a-y)^2/2')).toBe('\\frac{(a - y)^{2}}{2}');
  expect(tex('z*2')).toBe('z \\cdot 2');
  expect(tex('1/(1+exp(-z))')).toBe('\\frac{1}{1 + e^{-z}}');
});
