import { onMount } from 'svelte';
import type { Pairs } from './address.ts';
import { followAddress, openAt, restAt, shareableLink } from './location.svelte.ts';
import { AddressReader, type NumberParameter, type Problem } from './parameters.ts';

type Values = Readonly<Record<string, number | string>>;

/** What a figure lets its reader set: how it opens, and the ranges and choices around that. */
export interface Settable<S extends Values> {
  readonly id: string;
  readonly opening: S;
  readonly numbers: Readonly<Record<string, NumberParameter>>;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Settings that are free text, with what tells whether a text can be used. */
  readonly texts?: Readonly<Record<string, (text: string) => boolean>>;
  /** The epoch that is read out at first, in figures that have time. */
  readonly epoch?: number;
}

/** The state of a figure: its settings, kept in step with the address, and an epoch where there is time. */
export class FigureModel<S extends Values> {
  problems = $state.raw<readonly Problem[]>([]);
  isAwake = $state(false);
  readonly settable: Settable<S>;
  #changed = $state.raw<S>();
  /** Apart from the settings, since reading out another epoch trains nothing. */
  epoch = $state(0);

  constructor(settable: Settable<S>) {
    this.settable = settable;
    this.epoch = settable.epoch ?? 0;
  }

  get settings(): S {
    return this.#changed ?? this.settable.opening;
  }

  get pairs(): Pairs {
    const { opening, epoch } = this.settable;
    const values = epoch === undefined ? this.settings : { ...this.settings, epoch: this.epoch };
    const openingValues: Values = { ...opening, epoch: epoch ?? 0 };
    return Object.entries(values).flatMap(([key, value]): [string, string][] =>
      value === openingValues[key] ? [] : [[key, String(value)]],
    );
  }

  adopt(pairs: Pairs): void {
    const { opening, numbers, choices = {}, texts = {} } = this.settable;
    const reader = new AddressReader();
    const given = new Map(pairs);
    const { epoch } = this.settable;
    if (epoch !== undefined) {
      const range = { min: 0, max: numbers.epochs?.max ?? 0, isWhole: true };
      this.epoch = reader.number('epoch', range, given.get('epoch'), epoch);
      given.delete('epoch');
    }
    for (const [key, value] of given) {
      if (!Object.hasOwn(opening, key)) reader.report(key, 'unknownKey', value, '–');
    }
    const read = Object.entries(opening).map(([key, value]): [string, number | string] => {
      const text = given.get(key);
      if (typeof value === 'number') return [key, reader.number(key, numbers[key]!, text, value)];
      const isText = text !== undefined && texts[key]?.(text);
      return [key, reader.choice(key, isText ? [text] : (choices[key] ?? []), text, value)];
    });
    this.#changed = Object.fromEntries(read) as S;
    this.problems = reader.problems;
  }

  readonly change = (change: Partial<S>): void => {
    this.#changed = { ...this.settings, ...change };
    this.problems = [];
  };

  readonly rest = (): void => restAt(this.settable.id, this.pairs);
  readonly restore = (): void => openAt(this.settable.id, []);
  readonly link = (): string => shareableLink(this.settable.id, this.pairs);

  /** To be called while the figure's component is made: from its mounting on it follows the address. */
  follow(): this {
    onMount(() => {
      this.isAwake = true;
    });
    followAddress(
      this.settable.id,
      () => this.pairs,
      (pairs) => this.adopt(pairs),
    );
    return this;
  }
}
