import type { Point } from '../../digits/ink.ts';
import type { Sheet } from './sheet.svelte.ts';

const step = 0.04;
const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};
const inside = (value: number) => Math.min(Math.max(value, 0), 1);

/** The pen over a sheet, led by a pointer or by keys. */
export class Pen {
  /** Where the keys have brought it. */
  at = $state.raw<Point>([0.5, 0.3]);
  isDown = $state(false);
  hasKeys = $state(false);
  readonly #sheet: () => Sheet;
  readonly #change: (strokes: Sheet['strokes']) => void;

  constructor(sheet: () => Sheet, change: (strokes: Sheet['strokes']) => void) {
    this.#sheet = sheet;
    this.#change = change;
  }

  begin(point: Point): void {
    this.isDown = true;
    this.#change([...this.#sheet().strokes, [point]]);
  }

  extend(point: Point): void {
    const { strokes } = this.#sheet();
    this.#change([...strokes.slice(0, -1), [...(strokes.at(-1) ?? []), point]]);
  }

  /** Follows a key. False for one that means nothing to it. */
  press(key: string): boolean {
    const by = steps[key];
    if (by) {
      this.at = [inside(this.at[0] + by[0]), inside(this.at[1] + by[1])];
      if (this.isDown) this.extend(this.at);
    } else if (key === ' ') {
      if (this.isDown) this.isDown = false;
      else this.begin(this.at);
    } else if (key === 'Backspace' || key === 'Delete') {
      this.isDown = false;
      this.#change([]);
    } else return false;
    this.hasKeys = true;
    return true;
  }

  /** Nobody leads it any more. */
  leave(): void {
    this.hasKeys = false;
    this.isDown = false;
  }
}
