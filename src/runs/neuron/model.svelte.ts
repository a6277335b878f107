import { onMount } from 'svelte';
import { runNeuron, type NeuronRun } from '../../core/neuron/neuron.ts';
import { writeState } from '../../stage/settings/declaration.ts';
import { openAt } from '../../stage/settings/location.svelte.ts';
import { FigureModel } from '../../stage/settings/model.svelte.ts';
import { writePin, type Start } from './pins.ts';
import { recent } from './recent.ts';
import { experimentOf, settings, type NeuronSettings } from './settings.ts';

/** A run with its start. */
export interface StartedRun {
  readonly start: Start;
  readonly run: NeuronRun;
}

/** The state of `mse-run`: settings, their run, the pinned runs, and the epoch that all figures of the page show. */
export class NeuronModel extends FigureModel<NeuronSettings> {
  readonly run: NeuronRun = $derived(runNeuron(experimentOf(this.settings, this.settings.epochs)));
  /** A pin is trained once for each length of run. */
  readonly pins: readonly StartedRun[] = $derived(
    this.settings.pin.map((start) => ({ start, run: this.#pinned(start, this.settings.epochs) })),
  );
  readonly clock = this.timed(() => this.run.output.length - 1);
  readonly #finished = recent<NeuronRun>();

  constructor() {
    super(settings);
  }

  #pinned(start: Start, epochs: number): NeuronRun {
    const key = `${writePin(start)}/${epochs}`;
    return this.#finished(key, () => runNeuron(experimentOf(start, epochs)));
  }

  /** A run chosen in another figure: a step in the history, as for a link. */
  open(change: Partial<NeuronSettings>, epoch: number): void {
    openAt(settings.id, writeState(settings, { ...this.settings, ...change }, epoch));
  }
}

let shared: NeuronModel | undefined;

/** The one model of the page, made when the first of its figures wakes. It follows the address from then on. */
function sharedModel(): NeuronModel {
  if (shared) return shared;
  const model = new NeuronModel();
  model.isAwake = true;
  $effect.root(() => model.followAddress());
  shared = model;
  return model;
}

/**
 * The model for a figure that shows or follows `mse-run`: the opening state on the server and at the first paint, so
 * that hydration finds what was built, and the page's shared model from then on.
 */
export function followMseRun(): { readonly model: NeuronModel } {
  let model = $state.raw(new NeuronModel());
  onMount(() => {
    model = sharedModel();
  });
  return {
    get model() {
      return model;
    },
  };
}
