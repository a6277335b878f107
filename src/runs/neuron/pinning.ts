import { mostPins, startOf, writePin, type Start } from './pins.ts';

/** A model whose current run can be pinned. */
interface Pinnable {
  readonly settings: Start & { readonly pin: readonly Start[] };
  change(change: { readonly pin: readonly Start[] }): void;
  rest(): void;
}

/** Pins the current run, and takes pins away again. */
export class Pinning {
  readonly #model: () => Pinnable;

  constructor(model: () => Pinnable) {
    this.#model = model;
  }

  get #pins(): readonly Start[] {
    return this.#model().settings.pin;
  }

  get count(): number {
    return this.#pins.length;
  }

  get isFull(): boolean {
    return this.count >= mostPins;
  }

  /** Whether there is nothing to pin, or no room for it. */
  get isIdle(): boolean {
    const current = writePin(this.#model().settings);
    return this.isFull || this.#pins.some((pin) => writePin(pin) === current);
  }

  #set(pin: readonly Start[]): void {
    this.#model().change({ pin });
    this.#model().rest();
  }

  readonly pin = (): void => this.#set([...this.#pins, startOf(this.#model().settings)]);
  readonly remove = (index: number): void => this.#set(this.#pins.filter((_, i) => i !== index));
  readonly clear = (): void => this.#set([]);
}
