import { onMount } from 'svelte';
import { runNeuron, type NeuronRun } from '../../core/neuron.ts';
import type { Pairs } from '../../stage/settings/address.ts';
import { followAddress, openAt, restAt } from '../../stage/settings/location.svelte.ts';
import {
  experimentOf,
  openingSettings,
  readSettings,
  writePin,
  writeSettings,
  type NeuronSettings,
  type Start,
} from './settings.ts';
import type { Problem } from '../../stage/settings/parameters.ts';

/** A pinned run with the text that names it in the address. */
export interface PinnedRun {
  readonly start: Start;
  readonly name: string;
  readonly run: NeuronRun;
}

/** The state of `mse-run`: settings, their run, the pinned runs, and the epoch that all figures of the page show. */
export class NeuronModel {
  settings = $state.raw<NeuronSettings>(openingSettings);
  problems = $state.raw<readonly Problem[]>([]);
  epoch = $state(openingSettings.epoch);
  readonly run: NeuronRun = $derived(runNeuron(experimentOf(this.settings, this.settings.epochs)));
  readonly pins: readonly PinnedRun[] = $derived(
    this.settings.pins.map((pin) => this.#pinned(pin)),
  );
  readonly #finished = new Map<string, PinnedRun>();

  get lastEpoch(): number {
    return this.run.output.length - 1;
  }

  /** A pin is trained once for each length of run, not again at every movement of another slider. */
  #pinned(start: Start): PinnedRun {
    const name = writePin(start);
    const key = `${name}/${this.settings.epochs}`;
    const known = this.#finished.get(key);
    if (known) return known;
    const fresh = { start, name, run: runNeuron(experimentOf(start, this.settings.epochs)) };
    if (this.#finished.size > 20) this.#finished.clear();
    this.#finished.set(key, fresh);
    return fresh;
  }

  /** Takes over what the address says. */
  adopt(pairs: Pairs): void {
    const { settings, problems } = readSettings(pairs);
    this.settings = settings;
    this.problems = problems;
    this.epoch = Math.min(settings.epoch, this.lastEpoch);
  }

  change(change: Partial<NeuronSettings>): void {
    this.settings = { ...this.settings, ...change };
    this.epoch = Math.min(this.epoch, this.lastEpoch);
    this.problems = [];
  }

  get pairs(): Pairs {
    return writeSettings({ ...this.settings, epoch: this.epoch });
  }

  rest(): void {
    restAt(mseRun, this.pairs);
  }

  /** A run chosen in another figure: a step in the history, as for a link. */
  open(change: Partial<NeuronSettings>): void {
    openAt(mseRun, writeSettings({ ...this.settings, ...change }));
  }
}

const mseRun = 'mse-run';
let shared: NeuronModel | undefined;

/** The one model of the page, made when the first of its figures wakes. It follows the address from then on. */
function sharedModel(): NeuronModel {
  if (shared) return shared;
  const model = new NeuronModel();
  $effect.root(() => {
    followAddress(
      mseRun,
      () => model.pairs,
      (pairs) => model.adopt(pairs),
    );
  });
  shared = model;
  return model;
}

/**
 * The model for a figure that shows or follows `mse-run`: the opening state on the server and at the first paint, so
 * that hydration finds what was built, and the page's shared model from then on.
 */
export function followMseRun(): { readonly model: NeuronModel; readonly isAwake: boolean } {
  let model = $state.raw(new NeuronModel());
  let isAwake = $state(false);
  onMount(() => {
    model = sharedModel();
    isAwake = true;
  });
  return {
    get model() {
      return model;
    },
    get isAwake() {
      return isAwake;
    },
  };
}
