import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readSamples } from '../../src/figures/many-inputs/samples.ts';
import { readZ } from '../../src/figures/softmax-bars/settings.ts';
import { readAnswer } from '../../src/page/answer.ts';
import { showNumber, showSetting, showValue } from '../../src/strings/show.ts';
import { mostPins, type Start } from '../../src/runs/neuron/pins.ts';
import { settings as mseRun } from '../../src/runs/neuron/settings.ts';
import { figureHref, figuresIn, paramsOf, withParams } from '../../src/stage/settings/address.ts';
import { readState, writeState } from '../../src/stage/settings/declaration.ts';
import { isNumber, optionsOf, type Parameter } from '../../src/stage/settings/kinds.ts';
import { readNumber, type Range } from '../../src/stage/settings/range.ts';
import { declarations } from '../reading/declarations.ts';

const within = ({ min, max, isWhole }: Range): fc.Arbitrary<number> =>
  isWhole
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));

const { w, b, eta, x, y } = mseRun.parameters;
const start: fc.Arbitrary<Start> = fc
  .record({ w: valueFor(w), b: valueFor(b), eta: valueFor(eta), x: valueFor(x), y: valueFor(y) })
  .map((values) => values as unknown as Start);

/** Any value that a parameter may have; texts of a reader's own stay as they open. */
function valueFor(parameter: Parameter<unknown>, key = ''): fc.Arbitrary<unknown> {
  const options = optionsOf(parameter);
  if (options) return fc.constantFrom(...options);
  if (isNumber(parameter)) return within(parameter.range);
  return key === 'pin' ? fc.array(start, { maxLength: mostPins }) : fc.constant(parameter.opening);
}

for (const declaration of declarations) {
  const { id, parameters, epoch } = declaration;
  const anySettings = fc.record(
    Object.fromEntries(Object.entries(parameters).map(([key, one]) => [key, valueFor(one, key)])),
  );
  const anyEpoch = epoch ? within(epoch.range) : fc.constant(0);

  test(`${id}: settings come back from their address to the last digit`, () => {
    fc.assert(
      fc.property(anySettings, anyEpoch, (settings, shown) => {
        const address = figureHref(id, writeState(declaration, settings, shown));
        const read = readState(declaration, paramsOf(address.split('#')[0]!, id));
        expect(read).toEqual({ settings, epoch: shown, problems: [] });
      }),
      { seed: 1 },
    );
  });

  test(`${id}: no address makes reading throw or leave the ranges`, () => {
    const keys = fc.constantFrom(...Object.keys(parameters), 'epoch', 'other');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string())), (params) => {
        const { settings } = readState(declaration, params);
        for (const [key, parameter] of Object.entries(parameters)) {
          const value = settings[key];
          if (isNumber(parameter)) {
            expect(value).toBeGreaterThanOrEqual(parameter.range.min);
            expect(value).toBeLessThanOrEqual(parameter.range.max);
          } else expect(optionsOf(parameter) ?? [value]).toContainEqual(value);
        }
      }),
      { seed: 2 },
    );
  });

  test(`${id}: without keys it is as it opened`, () => {
    const { settings, problems } = readState(declaration, []);
    expect(settings).toEqual(declaration.opening);
    expect(problems).toEqual([]);
  });
}

test('an empty pin means none', () => {
  expect(readState(mseRun, [['pin', '']]).settings.pin).toEqual([]);
});

test('pins that cannot be read are reported', () => {
  const kinds = (...texts: string[]) =>
    readState(
      mseRun,
      texts.map((text) => ['pin', text]),
    ).problems.map(({ kind }) => kind);
  expect(kinds('1')).toEqual(['unknownChoice']);
  expect(kinds('1,2,3,4,0,6')).toEqual(['unknownChoice']);
  expect(kinds('1,red')).toEqual(['notNumber']);
  expect(kinds(...Array.from({ length: 7 }, () => '1,1'))).toEqual(['tooMany']);
});

test('numbers are read as readers type them', () => {
  const range = { min: -10, max: 10 };
  expect(readNumber(range, ' −2,5 ')).toEqual({ value: -2.5 });
  expect(readNumber(range, '–2.5')).toEqual({ value: -2.5 });
  expect(readNumber(range, '０。５')).toEqual({ value: 0.5 });
  expect(readNumber(range, '－０．５')).toEqual({ value: -0.5 });
  // As a thousand it would be out of range.
  expect(readNumber(range, '1,250')).toEqual({ value: 1.25 });
  expect(readNumber(range, '10²')).toEqual({ problem: 'notNumber' });
  expect(readNumber(range, '2.5·10⁻¹')).toEqual({ value: 0.25 });
  expect(readNumber(range, '2.5×10^-1')).toEqual({ value: 0.25 });
  expect(readNumber(range, '1 2')).toEqual({ problem: 'notNumber' });
  const epochs = { min: 1, max: 20_000, isWhole: true };
  for (const thousand of ['1,000', '1 000', "1'000", '1\u2009000', '１０００', '1e3']) {
    expect(readNumber(epochs, thousand), thousand).toEqual({ value: 1000 });
  }
  expect(readNumber(epochs, '20,000')).toEqual({ value: 20_000 });
  expect(readNumber(epochs, '2,500')).toEqual({ value: 2500 });
  expect(readNumber(epochs, '2,5')).toEqual({ value: 3, problem: 'notWhole' });
  expect(readNumber(range, '1e-3')).toEqual({ value: 0.001 });
  expect(readNumber(range, '.5')).toEqual({ value: 0.5 });
  expect(readNumber(range, '0x10')).toEqual({ problem: 'notNumber' });
  expect(readNumber(range, '')).toEqual({ problem: 'notNumber' });
  expect(readNumber(range, 'Infinity')).toEqual({ problem: 'notNumber' });
  expect(readNumber(range, '-1e999')).toEqual({ value: -10, problem: 'tooSmall' });
});

test('lists are read by the same reader: no hexadecimal, full-width signs understood', () => {
  expect(readZ('0x10,1')).toBeUndefined();
  expect(readZ('１，−2')).toEqual([1, -2]);
  expect(readSamples('0,0x1,0;0,1,1;1,0,1;1,1,1')).toBeUndefined();
  expect(readSamples('０，０，０；0,1,1;1,0,1;1,1,1')).toHaveLength(4);
});

test('every number that the page prints is read as itself', () => {
  const everywhere = { min: -Infinity, max: Infinity };
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const shown = [showSetting(value), showNumber(value), showNumber(Math.round(value), 0)];
      for (const text of shown)
        expect(readNumber(everywhere, text).value, text).toBeCloseTo(
          Number(text.replaceAll(',', '').replace('−', '-')),
          9,
        );
      // Three digits and a power of ten, or four decimals: what is printed, not what was rounded.
      const printed = Number(
        showValue(value)
          .replace('−', '-')
          .replace(
            /\s×\s10(.*)/,
            (_, raised: string) =>
              `e${[...raised].map((digit) => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(digit) ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit) : '-')).join('')}`,
          ),
      );
      expect(readAnswer(showValue(value))[0]).toBe(printed);
      expect(readNumber(everywhere, showValue(value)).value).toBe(printed);
    }),
    { seed: 4 },
  );
});

test('a plus in an address is a plus', () => {
  const search = '?own-pair.f=1/(1+exp(-z))&own-pair.c=(a-y)^2/2';
  expect(paramsOf(search, 'own-pair')).toEqual([
    ['f', '1/(1+exp(-z))'],
    ['c', '(a-y)^2/2'],
  ]);
  expect(paramsOf(figureHref('own-pair', [['f', 'a + b']]).split('#')[0]!, 'own-pair')).toEqual([
    ['f', 'a + b'],
  ]);
});

test('a figure’s part of an address is replaced, the rest stays', () => {
  const search = '?lang=zh&mse-run.w=1&plateau-map.x=0.5&mse-run.pin=1,1';
  expect(withParams(search, 'mse-run', [['w', '3']])).toBe(
    '?lang=zh&plateau-map.x=0.5&mse-run.w=3',
  );
  expect(withParams('', 'mse-run', [])).toBe('');
  expect(paramsOf(search, 'mse-run')).toEqual([
    ['w', '1'],
    ['pin', '1,1'],
  ]);
  expect(figuresIn(search)).toEqual(new Set(['mse-run', 'plateau-map']));
});
