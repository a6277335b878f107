import { expect, test } from '@playwright/test';
import { linearAxis } from '../../src/charts/axis.ts';
import { clippedCurve, curve, epochsTo, evenly } from '../../src/charts/curve.ts';
import { drawCurves, obstaclesOf, unfolding } from '../../src/charts/draw-curves.ts';
import { legendOf } from '../../src/charts/plot.ts';

const axes = { x: linearAxis('', [0, 4]), y: linearAxis('', [0, 1]) };
const rise = curve([0, 1, 2, 4], [0, 0.5, 0.5, 1], axes);

test('a curve has a path from the upper left corner and points from the lower left one', () => {
  expect(rise.path).toBe('M0,1000L250,500L500,500L1000,0');
  expect(rise.points.map(String)).toEqual(['0,0', '0.25,0.5', '0.5,0.5', '1,1']);
  expect(curve([], [], axes)).toEqual({ path: '', points: [] });
});

test('a path leaves out what lies on the line between its neighbours', () => {
  expect(curve(epochsTo(4), [0, 0.25, 0.5, 0.75, 1], axes).path).toBe('M0,1000L1000,0');
});

test('a long curve keeps its peaks, with fewer points for labels where that is asked for', () => {
  const values = Float64Array.from({ length: 20_001 }, (_, i) => (i === 12_345 ? 1 : 0));
  const long = { x: linearAxis('', [0, 20_000]), y: axes.y };
  const { path, points } = curve(epochsTo(20_000), values, long, 48);
  expect(path).toBe('M0,1000L617.1,1000L617.3,0L619.7,1000L1000,1000');
  expect(points.length).toBeLessThan(60);
  expect(points).toContainEqual([12_345 / 20_000, 1]);
});

test('a clipped curve is drawn in stretches where it has a value within the axis', () => {
  const values = Float64Array.of(0, 0.5, 2, 0.5, NaN, 1, 0);
  const { path, points } = clippedCurve(evenly(0, 3, 7), values, axes);
  expect(path).toBe('M0,1000L125,500M625,0L750,1000');
  expect(points.map(([x]) => x)).toEqual([0, 0.125, 0.625, 0.75]);
});

test('epochs are counted once, and a shorter run’s are part of a longer one’s', () => {
  expect([...epochsTo(3)]).toEqual([0, 1, 2, 3]);
  expect(epochsTo(2).buffer).toBe(epochsTo(3).buffer);
  expect(epochsTo(0)).toHaveLength(1);
});

test('curves become lines, each with its name at a point where it may stand', () => {
  const flat = curve([0, 4], [0.1, 0.1], axes);
  const { lines, labels } = drawCurves(
    [
      { id: 'rise', curve: rise, text: 'rising', tone: 'ink', isThick: true },
      { id: 'flat', curve: flat, text: 'flat', tone: 'soft', dash: '2 3' },
    ],
    (_, k) => k === 1,
  );
  expect(lines).toEqual([
    { id: 'rise', name: 'rising', tone: 'ink', isThick: true, path: rise.path },
    { id: 'flat', name: 'flat', tone: 'soft', dash: '2 3', path: 'M0,900L1000,900' },
  ]);
  for (const form of ['narrow', 'wide']) {
    const shown = labels.filter(({ only }) => only === form);
    expect(shown.map(({ text, tone, x, y }) => [text, tone, x, y])).toEqual([
      ['rising', 'ink', 0.25, 0.5],
      ['flat', 'soft', 1, 0.1],
    ]);
  }
  const unfolded = unfolding(lines, [curve([0, 1], [0, 0.5], axes), flat]);
  expect(unfolded.map(({ id, isFaint, path }) => [id, isFaint, path])).toEqual([
    ['rise', true, rise.path],
    ['flat', true, 'M0,900L1000,900'],
    ['rise so far', undefined, 'M0,1000L250,500'],
    ['flat so far', undefined, 'M0,900L1000,900'],
  ]);
});

test('a label stands still until the cursor comes, then elsewhere, and in the legend if nothing is free', () => {
  const flat = curve(evenly(0, 4, 41), new Float64Array(41).fill(0.5), axes);
  const { lines, labels, labelsBeside } = drawCurves(
    [{ id: 'flat', curve: flat, text: 'flat', tone: 'ink' }],
    ([at]) => at === 0.5,
  );
  const at = (all: typeof labels) => all.map(({ x, side, align }) => [x, side, align]);
  expect(at(labelsBeside(obstaclesOf(0.1, [])))).toEqual(at(labels));
  const moved = labelsBeside(obstaclesOf(0.5, [[0.5, 0.5]]));
  expect(moved.map(({ x, only }) => [x, only])).toEqual([
    [0.5, 'narrow'],
    [0.5, 'wide'],
  ]);
  expect(moved.every(({ align }) => align !== 'middle')).toBe(true);
  const grid = evenly(0, 1, 30);
  const everywhere = { curves: [...grid].map((x) => [[x, 0] as const, [x, 1] as const]) };
  expect(labelsBeside(everywhere)).toEqual([]);
  const legend = (shown: typeof labels) => legendOf({ ...axes, lines, labels: shown });
  expect(legend(labels)).toEqual([]);
  expect(legend([])).toEqual([{ name: 'flat', look: { tone: 'ink' }, only: undefined }]);
  expect(legend(labels.slice(1)).map(({ only }) => only)).toEqual(['narrow']);
});

test('a name keeps to its own curve, farther off or shortened where it must', () => {
  const flat = (height: number) => curve(evenly(0, 4, 41), new Float64Array(41).fill(height), axes);
  const placed = (heights: readonly number[], text: string, short?: string) =>
    drawCurves(
      heights.map((height, i) => ({
        id: `${i}`,
        curve: flat(height),
        text: i === 0 ? text : '',
        tone: 'ink',
        ...(short && { short }),
      })),
      () => true,
    ).labels.map((label) => label.text);
  const long = 'a name that is much too long for any phone';
  expect(placed([0.5], 'name')).toEqual(['name', 'name']);
  // Between two others, too near for its line.
  expect(placed([0.5, 0.53, 0.47], 'name')).toEqual([]);
  expect(placed([0.5], long, 'short')).toEqual(['short', long]);
});
