import { centred, inkOf, type Point, type Stroke } from '../../../digits/ink.ts';
import type { Sheet } from './sheet.svelte.ts';

// What a hand at the sheet needs, fetched when one comes near.
export { default as Drawn } from './Drawn.svelte';
export { default as Misread } from './Misread.svelte';
export { default as PenMark } from './PenMark.svelte';
export { readingTable } from './reading-table.ts';

/** A drawing as the networks get it. */
export const seen = (strokes: readonly Stroke[]): Float64Array => centred(inkOf(strokes));

const step = 0.04;
const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};
const inside = (value: number) => Math.min(Math.max(value, 0), 1);

/** A pen that is led by keys. */
export class Pen {
  at = $state.raw<Point>([0.5, 0.3]);
  isDown = $state(false);
  /** Whether the keys have it, and not a pointer. */
  isLed = $state(false);
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** Follows a key. False for one that means nothing to it. */
  press(key: string): boolean {
    const by = steps[key];
    if (by) {
      this.at = [inside(this.at[0] + by[0]), inside(this.at[1] + by[1])];
      if (this.isDown) this.#sheet.extend(this.at);
    } else if (key === ' ') {
      this.isDown = !this.isDown;
      if (this.isDown) this.#sheet.begin(this.at);
    } else if (key === 'Backspace' || key === 'Delete') {
      this.isDown = false;
      this.#sheet.draw([]);
    } else return false;
    this.isLed = true;
    return true;
  }

  leave(): void {
    this.isLed = false;
    this.isDown = false;
  }
}
