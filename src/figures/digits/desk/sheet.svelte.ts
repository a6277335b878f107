import { counts, type Digits } from '../../../digits/format.ts';
import type { Point, Stroke } from '../../../digits/ink.ts';
import { imageOf, readLevels } from '../../../runs/digits/image.ts';
import type { Pen } from './hand.svelte.ts';
import type { BuiltDigit } from './reading.ts';

/** What a sheet is of, and what it tells. */
interface Surroundings {
  readonly digit: BuiltDigit;
  readonly heldOut: Digits | undefined;
  /** Called when the reader's hand has come to it. */
  readonly touch: () => void;
}

/** The sheet that the networks read: the reader's drawing, or a held-out digit. */
export class Sheet {
  strokes = $state.raw<readonly Stroke[]>([]);
  /** The held-out digit on it; undefined for a drawing. */
  picked = $state<number>();
  /** What the reader says a drawing is. */
  #named = $state<number>();
  hand = $state.raw<typeof import('./hand.svelte.ts')>();
  pen = $state.raw<Pen>();
  /** Whether what a hand needs did not come. */
  isMissing = $state(false);
  readonly #around: () => Surroundings;

  constructor(around: () => Surroundings) {
    this.#around = around;
    this.picked = around().digit.s;
  }

  /** What the networks get, values from 0 to 1; undefined for what has not come yet. */
  readonly image = $derived.by(() => {
    if (this.picked === undefined) return this.isBlank ? undefined : this.hand?.seen(this.strokes);
    const { heldOut, digit } = this.#around();
    if (heldOut) return imageOf(heldOut, this.picked);
    return this.isBuilt ? readLevels(digit.levels) : undefined;
  });

  get isBlank(): boolean {
    return this.picked === undefined && this.strokes.length === 0;
  }

  /** Whether it is the digit that comes with the page. */
  get isBuilt(): boolean {
    return this.picked === this.#around().digit.s;
  }

  /** What it is, as far as anybody has said. */
  get label(): number | undefined {
    if (this.picked === undefined) return this.#named;
    const { heldOut, digit } = this.#around();
    return this.isBuilt ? digit.label : heldOut?.labels[this.picked];
  }

  name(label: number | undefined): void {
    this.#named = label;
  }

  draw(strokes: readonly Stroke[]): void {
    if (strokes.length < 2) this.#named = undefined;
    this.picked = undefined;
    this.strokes = strokes;
    void this.fetchHand();
    this.#around().touch();
  }

  begin(point: Point): void {
    this.draw([...this.strokes, [point]]);
  }

  extend(point: Point): void {
    this.draw([...this.strokes.slice(0, -1), [...(this.strokes.at(-1) ?? []), point]]);
  }

  /** Goes to a held-out digit, the last one being before the first. */
  pick(s: number): void {
    this.picked = (s + counts.heldOut) % counts.heldOut;
    this.strokes = [];
    this.#around().touch();
  }

  readonly fetchAgain = (): void => {
    this.isMissing = false;
    void this.fetchHand();
  };

  readonly fetchHand = async (): Promise<void> => {
    if (this.hand || this.isMissing) return;
    try {
      const hand = await import('./hand.svelte.ts');
      this.pen ??= new hand.Pen(this);
      this.hand = hand;
    } catch {
      this.isMissing = true;
    }
  };
}
