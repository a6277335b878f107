import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  belowHalf,
  drawnTo,
  handles,
  movedTo,
  readDrawing,
  writeDrawing,
} from '../../src/figures/guess/drawing.ts';

const start = 0.982;

test('a pen that goes from the dot straight down leaves a straight line', () => {
  const drawing = drawnTo([], start, [0, start], [100, 0.482]);
  expect(drawing).toEqual([0.88, 0.78, 0.68, 0.58, 0.48]);
  expect(belowHalf(drawing, start)).toBe(95);
});

test('what is skipped is drawn straight, what is drawn over is replaced, what is beyond stays', () => {
  const far = drawnTo([], 1, [100, 0.5], [200, 0]);
  expect(far).toHaveLength(10);
  expect(far[1]).toBeCloseTo(0.8, 2);
  const over = drawnTo(far, 1, [40, 1], [80, 1]);
  expect(over.slice(1, 4)).toEqual([1, 1, 1]);
  expect(over.slice(4)).toEqual(far.slice(4));
});

test('a drawing goes through the address and back; what is none is refused', () => {
  const drawings = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 });
  fc.assert(
    fc.property(drawings, (cents) => {
      const drawing = cents.map((cent) => cent / 100);
      expect(readDrawing(writeDrawing(drawing))).toEqual(drawing);
    }),
  );
  for (const given of ['x', '1,,2', '101', '-1', Array(31).fill('5').join()])
    expect(readDrawing(given), given).toBeUndefined();
});

test('any handle may be moved at any time, and lies where it was put', () => {
  const moves = fc.array(
    fc.tuple(fc.constantFrom(...handles), fc.integer({ min: -20, max: 120 })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(moves, (all) => {
      let drawing = readDrawing('')!;
      for (const [handle, cents] of all) {
        drawing = movedTo(drawing, start, handle, cents / 100);
        const wanted = Math.min(Math.max(cents / 100, 0), 1);
        expect(drawing[handle - 1]).toBeCloseTo(wanted, 10);
        expect(drawing.every((output) => output >= 0 && output <= 1)).toBe(true);
      }
    }),
  );
});

test('a guess that never comes below one half has no epoch', () => {
  expect(belowHalf([], start)).toBeUndefined();
  expect(belowHalf([0.9, 0.5, 0.6], start)).toBeUndefined();
});
