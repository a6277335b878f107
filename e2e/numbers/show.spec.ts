import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { linearAxis, logAxis, wholeAxis, type Axis } from '../../src/charts/axis.ts';
import {
  showCount,
  showFixed,
  showNumber,
  showPower,
  showScientific,
  showSetting,
  showValue,
  subscript,
} from '../../src/strings/show.ts';

test('numbers are written with true minus signs, raised powers and lowered indices', () => {
  expect(showValue(-0.12345)).toBe('−0.1235');
  expect(showValue(0)).toBe('0.0000');
  expect(showValue(-0.000012345)).toBe('−1.23\u00a0×\u00a010⁻⁵');
  expect(showValue(123_456)).toBe('1.23\u00a0×\u00a010⁵');
  expect(showScientific(0.005)).toBe('5.00\u00a0×\u00a010⁻³');
  expect(showFixed(-1234.567, 2)).toBe('−1234.57');
  expect(showSetting(-2.5)).toBe('−2.5');
  expect(showPower(-323)).toBe('10⁻³²³');
  expect(`z${subscript(12)}`).toBe('z₁₂');
});

test('numbers of the text have commas between thousands and the decimals that are asked for', () => {
  expect(showNumber(-1234.5, 1)).toBe('−1,234.5');
  expect(showNumber(0.15)).toBe('0.15');
  expect(showNumber(0.1 + 0.2)).toBe('0.3');
  expect(showNumber(1e-7)).toBe('0.0000001');
  expect(showNumber(-0.001, 2)).toBe('0.00');
  expect(showCount(10_265)).toBe('10,265');
});

const texts = ({ ticks }: Axis) => ticks.map(({ text }) => text);

test('ticks that are short are written out', () => {
  expect(texts(linearAxis('', [0, 1]))).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1.0']);
  const wide = linearAxis('', [-20_000, 20_000], 4);
  expect(texts(wide)).toEqual(['−20,000', '−10,000', '0', '10,000', '20,000']);
  expect(linearAxis('loss', [0, 0.00005]).label).toBe('loss');
  expect(texts(wholeAxis('', [0, 3]))).toEqual(['0', '1', '2', '3']);
  expect(texts(logAxis('', [0.01, 100]))).toEqual(['0.01', '0.1', '1', '10', '100']);
});

test('an axis whose ticks would be long counts in a power of ten, which its label names', () => {
  const tiny = linearAxis('loss', [0, 3e-7]);
  expect(tiny.label).toBe('loss (× 10⁻⁸)');
  expect(texts(tiny)).toEqual(['0', '5', '10', '15', '20', '25', '30']);
  expect(texts(linearAxis('', [-0.00002, 0], 2))).toEqual(['−2', '−1', '0']);
  expect(texts(linearAxis('', [-100_000, 0], 2))).toEqual(['−10', '−5', '0']);
  const many = wholeAxis('epoch', [0, 1_000_000]);
  expect(many.label).toBe('epoch (× 10⁵)');
  expect(texts(many)).toEqual(['0', '2', '4', '6', '8', '10']);
});

/** Numbers of either sign and every size. */
const anySize = fc
  .tuple(fc.constantFrom(-1, 0, 1), fc.double({ min: -300, max: 300, noNaN: true }))
  .map(([sign, power]) => sign * 10 ** power);
const domains = fc.tuple(anySize, anySize).filter(([from, to]) => {
  // Beyond this, seven characters hold no number that tells a tick from the next.
  return from < to && Math.max(Math.abs(from), Math.abs(to)) < 1000 * (to - from);
});

test('no tick of any axis is longer than seven characters, and no two are alike', () => {
  fc.assert(
    fc.property(domains, fc.integer({ min: 2, max: 8 }), ([from, to], count) => {
      const axes = [linearAxis('', [from, to], count), wholeAxis('', [from, to], count)];
      if (from > 0) axes.push(logAxis('', [from, to]));
      for (const axis of axes) {
        const all = texts(axis);
        expect(all.filter((text) => text.length > 7)).toEqual([]);
        expect(new Set(all).size).toBe(all.length);
      }
    }),
    { seed: 6, numRuns: 3000 },
  );
});
