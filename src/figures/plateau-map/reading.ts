import type { Cell } from '../../charts/heat/heat.ts';
import { waitingGrid } from '../../experiments/waiting-grid.ts';
import { fill, showCount, showSetting } from '../../strings/show.ts';
import type { PlateauMapWords } from '../../strings/plateau-map.ts';
import { capOf } from './work.ts';

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
