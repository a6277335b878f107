import { showCount } from '../../strings/show.ts';
import { bounds } from './settings.ts';

/** One colour of the map: its class, and the waiting times that have it. */
interface LegendEntry {
  readonly level: number;
  readonly text: string;
}

/** The map's colours up to the cap. Cells beyond it have no number and are of the last class, which `last` names. */
export function legendEntries(cap: number, last: string): LegendEntry[] {
  return [0, ...bounds]
    .filter((from) => from <= cap)
    .map((from, level) => {
      const to = bounds[level] ?? Infinity;
      if (from >= cap) return { level: bounds.length, text: last };
      if (from === 0) return { level, text: '0' };
      const text = to > cap ? `≥ ${showCount(from)}` : `${showCount(from)}–${showCount(to - 1)}`;
      return { level, text };
    });
}
