import { expect, test } from '@playwright/test';
import { heatClasses } from '../../src/charts/heat/heat.ts';
import { legendEntries } from '../../src/figures/plateau-map/legend.ts';
import { bounds } from '../../src/figures/plateau-map/settings.ts';

for (const cap of [2000, 20_000]) {
  test(`with a cap of ${cap} every entry of the legend has the class of its cells`, () => {
    const entries = legendEntries(cap, 'more');
    const starts = [0, ...bounds].filter((from) => from < cap);
    const samples = bounds.some((bound) => bound >= cap) ? [...starts, Infinity] : starts;
    const levels = samples.map((time) => heatClasses([time], 1, bounds)[0]?.level);
    expect(entries.map(({ level }) => level)).toEqual(levels);
    expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
  });
}
