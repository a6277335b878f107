import type { NeuronSample } from '../../core/neuron/path.ts';
import type { Lowest } from './lowest.ts';
import type { ShownLoss } from './run.ts';
import { settings } from './settings.ts';

export type LowestOfBoth = Readonly<Record<ShownLoss, Lowest>>;

/** Where both losses are lowest: known from the build for the opening's samples, for others what looks for it is fetched. */
export class LowestFound {
  #found = $state.raw<{ text: string; lowest: LowestOfBoth }>()!;

  constructor(opening: LowestOfBoth) {
    this.#found = { text: settings.opening.samples, lowest: opening };
  }

  /** For the samples as an address has them; undefined until it is found. */
  of(text: string): LowestOfBoth | undefined {
    return this.#found.text === text ? this.#found.lowest : undefined;
  }

  look(text: string, samples: readonly NeuronSample[]): void {
    if (this.#found.text === text) return;
    void import('./lowest.ts').then(
      ({ lowestOfBoth }) => (this.#found = { text, lowest: lowestOfBoth(samples) }),
      () => undefined,
    );
  }
}
