// What a cell of the map draws must not contradict its verdict, wherever the reader starts.
import { expect, test } from '@playwright/test';
import { judge } from '../../src/core/pairs/judge.ts';
import { pairs, trainer } from '../../src/figures/pair-map/pairs.ts';
import { deciding, smallCurves } from '../../src/figures/pair-map/small-curves.ts';
import { en as frame } from '../../src/strings/frame.ts';
import { en as verdicts } from '../../src/strings/verdicts.ts';

const judged = pairs.map(({ view }) => ({ judgement: judge(view), gradient: '' }));
const train = trainer(judged, frame.terms, verdicts);
const starts = [-1000, -20, -8, -4, -1, -0.3, 0, 0.5, 1, 4, 8, 20, 1000];
const states = starts.flatMap((z) =>
  ([0, 1] as const).flatMap((y) => [0.01, 0.15, 10].map((eta) => ({ z, y, eta }))),
);

/** How low a path comes, as a share of the error of its start: 1 is the start's height in the small plot. */
function lowest(path: string): number {
  const heights = [...path.matchAll(/,([\d.]+)/g)].map(([, y]) => (1000 - Number(y)) / 1000);
  return Math.min(...heights) * 1.2;
}

test('what is safe is drawn thick and by itself; what is not shows a run that stays or ends', () => {
  for (const { z, y, eta } of states) {
    const settings = { z, y, eta, epochs: 300, axis: 'output' } as const;
    for (const pair of train(settings)) {
      const { lines, ends } = smallCurves(pair, settings);
      const name = `${pair.pair}, z₀ = ${z}, y = ${y}, η = ${eta}`;
      expect(
        lines.every(({ isThick = false }) => isThick === (pair.kind === 'safe')),
        name,
      ).toBe(true);
      const isDoubted = lines.some(({ id }) => id === deciding.id);
      if (pair.kind === 'safe') expect(isDoubted, name).toBe(false);
      else if (pair.kind === 'undefined') expect(ends.length, name).toBeGreaterThan(0);
      else expect(Math.max(...lines.map(({ path }) => lowest(path))), name).toBeGreaterThan(0.95);
    }
  }
});

test('the place that decided is not drawn a second time where the reader starts from it', () => {
  const at = (z: number, y: 0 | 1) => {
    const settings = { z, y, eta: 0.15, epochs: 300, axis: 'output' } as const;
    const pair = train(settings, 'relu').find(({ loss }) => loss === 'quadratic')!;
    return smallCurves(pair, settings).lines.map(({ id }) => id);
  };
  expect(at(4, 0)).toEqual([deciding.id, 'spark']);
  expect(at(-1, 1)).toEqual(['spark']);
});
