import type { Cell } from '../../charts/heat/heat.ts';
import { waitingGrid } from '../../experiments/waiting-grid.ts';
import { fill, showCount, showSetting } from '../../strings/show.ts';
import type { PlateauMapWords } from '../../strings/plateau-map.ts';
import { longestRun } from '../../runs/neuron/ranges.ts';
import { capOf, differentRuns, type WaitingReport } from './work.ts';

/** The start that a cell stands for. */
export const placeOf = ({ column, row }: Cell) => ({
  w: waitingGrid[column]!,
  b: waitingGrid[row]!,
});

/** A waiting time in words; Infinity is more than the map of this input waits for. */
export function timeText(time: number, x: number, words: PlateauMapWords): string {
  if (time === Infinity) return fill(words.moreThanEpochs, { cap: showCount(capOf(x)) });
  return time === 0 ? words.atOnce : fill(words.epochs, { count: showCount(time) });
}

/** What is said of a cell: its start and its waiting time. */
export function shownCell(at: Cell, time: number, x: number, words: PlateauMapWords) {
  const { w, b } = placeOf(at);
  return { w: showSetting(w), b: showSetting(b), time: timeText(time, x, words) };
}

/** What the whole map shows, and of it one cell. */
export function summaryOf(
  { x, times }: Pick<WaitingReport, 'x' | 'times'>,
  cell: Readonly<Record<string, string>>,
  words: PlateauMapWords,
): string {
  const slowest = times.reduce((a, b) => Math.max(a, b), 0);
  return fill(words.summary, {
    ...cell,
    x: showSetting(x),
    runs: showCount(differentRuns(x)),
    cells: showCount(times.length),
    slowest: timeText(slowest, x, words),
  });
}

/** How many epochs a run has that shows such a waiting time, a little more than it takes. */
export function epochsFor(time: number, x: number): number {
  const enough = time === Infinity ? capOf(x) : Math.max(300, Math.ceil(time * 1.1));
  return Math.min(longestRun, Number(enough.toPrecision(2)));
}
