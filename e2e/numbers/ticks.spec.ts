import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { linearAxis, logAxis, roundEnd, wholeAxis, type Axis } from '../../src/charts/axis.ts';

/** Sizes of anything a figure can draw: any power of ten that a double holds, and round ones. */
const size = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -323, max: 300 }))
  .map(([digits, power]) => digits * 10 ** power);

function fault({ label, ticks, at }: Axis): string | undefined {
  const texts = ticks.map(({ text }) => text);
  if (label.includes('Infinity')) return `the label "${label}"`;
  const bad = texts.find((text) => text.length > 8 || /NaN|Infinity|undefined|∞/.test(text));
  if (bad !== undefined) return `a tick "${bad}"`;
  if (new Set(texts).size < texts.length) return `a tick twice: ${texts.join(' ')}`;
  if (ticks.some(({ value }) => !(at(value) > -1e-6 && at(value) < 1 + 1e-6))) return 'outside';
  return undefined;
}

const hold = (axisOf: (a: number, b: number) => Axis) =>
  fc.assert(
    fc.property(size, size, (a, b) => expect(fault(axisOf(a, b))).toBeUndefined()),
    { numRuns: 60 },
  );

test('ticks are short, told apart and within the axis, whatever is drawn', () => {
  hold((a) => linearAxis('', [0, roundEnd(a)]));
  hold((a) => linearAxis('', [-roundEnd(a), roundEnd(a)]));
  hold((a, b) => linearAxis('', [-roundEnd(Math.min(a, b)), roundEnd(Math.max(a, b))]));
  hold((a) => wholeAxis('', [0, Math.max(1, Math.round(Math.min(a, 20_000)))]));
  hold((a, b) => logAxis('', [Math.max(Math.min(a, b), 1e-300) / 10, Math.max(a, b, 1e-300)]));
  hold((a, b) => logAxis('', [10 ** Math.floor(Math.log10(Math.min(a, b) / 10)), Math.max(a, b)]));
});

test('an axis over nearly nothing says its power once', () => {
  const { label, ticks } = linearAxis('loss', [0, roundEnd(8e-27)]);
  expect(label).toBe('loss (× 10⁻²⁷)');
  expect(ticks.map(({ text }) => text)).toEqual(['0', '2', '4', '6', '8']);
});
