import { counts, type Digits } from '../../digits/format.ts';
import { centred, inkOf, type Stroke } from '../../digits/ink.ts';
import { imageOf, readLevels } from '../../runs/digits/image.ts';
import type { BuiltDigit } from './reading.ts';

/** The sheet that the networks read: the reader's drawing, or a held-out digit. */
export class Sheet {
  strokes = $state.raw<readonly Stroke[]>([]);
  /** The held-out digit on it; undefined for a drawing. */
  picked = $state<number>();
  /** What the reader says a drawing is. */
  #named = $state<number>();
  readonly #built: () => BuiltDigit;
  readonly #heldOut: () => Digits | undefined;

  constructor(built: () => BuiltDigit, heldOut: () => Digits | undefined) {
    this.#built = built;
    this.#heldOut = heldOut;
    this.picked = built().s;
  }

  /** What the networks get, values from 0 to 1; undefined for a held-out digit that has not come yet. */
  readonly image = $derived.by(() => {
    if (this.picked === undefined) return centred(inkOf(this.strokes));
    const heldOut = this.#heldOut();
    if (heldOut) return imageOf(heldOut, this.picked);
    return this.isBuilt ? readLevels(this.#built().levels) : undefined;
  });
  readonly isBlank = $derived(!this.image?.some((value) => value > 0));

  /** Whether it is the digit that comes with the page. */
  get isBuilt(): boolean {
    return this.picked === this.#built().s;
  }

  /** What it is, as far as anybody has said. */
  get label(): number | undefined {
    if (this.picked === undefined) return this.#named;
    return this.isBuilt ? this.#built().label : this.#heldOut()?.labels[this.picked];
  }

  name(label: number | undefined): void {
    this.#named = label;
  }

  draw(strokes: readonly Stroke[]): void {
    if (strokes.length < 2) this.#named = undefined;
    this.picked = undefined;
    this.strokes = strokes;
  }

  /** Goes to a held-out digit, the last one being before the first. */
  pick(s: number): void {
    this.picked = (s + counts.heldOut) % counts.heldOut;
    this.strokes = [];
  }
}
