import { expect, test } from '@playwright/test';
import { compile } from '../../src/core/formulas/expression.ts';
import { derivativeOf } from '../../src/formulas/derive.ts';
import { examinePair } from '../../src/formulas/examine.ts';
import { FormulaError, type Fault } from '../../src/formulas/fault.ts';
import { readFormula } from '../../src/formulas/parse.ts';
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

test('formulas are typeset with no more brackets than they need', () => {
  const tex = (text: string) => formulaTex(readFormula(text, ['a', 'y', 'z']));
  expect(tex('(a-y)*a*(1-a)')).toBe('(a - y) a (1 - a)');
  expect(tex('a-(y-z)')).toBe('a - (y - z)');
  expect(tex('-(a+y)')).toBe('-(a + y)');
  expect(tex('(a-y)^2/2')).toBe('\\frac{(a - y)^{2}}{2}');
  expect(tex('z*2')).toBe('z \\cdot 2');
  expect(tex('1/(1+exp(-z))')).toBe('\\frac{1}{1 + e^{-z}}');
});
