import { onMount } from 'svelte';
import { firstStepEta, sameTimeEta, type MatchedEta } from '../../core/matching.ts';
import {
  crossEntropyWithoutSlope,
  firstEpochWithin,
  neuronPair,
  runNeuron,
  type NeuronRun,
} from '../../core/neuron.ts';
import { largestEta } from '../../experiments/loss-lab.ts';
import { learntWithin } from '../../experiments/waiting-grid.ts';
import type { Pairs } from '../../stage/settings/address.ts';
import { followAddress, openAt, restAt } from '../../stage/settings/location.svelte.ts';
import { labOpening, readLab, writeLab, type LossLabSettings } from './settings.ts';
import type { Start } from '../../runs/neuron/settings.ts';
import type { Problem } from '../../stage/settings/parameters.ts';

/** One start under both losses. */
export interface LabPair {
  readonly start: Start;
  readonly mseEta: number;
  /** How MSE's rate was found, or why it is cross-entropy's own. */
  readonly answer: MatchedEta['kind'] | 'tooFast' | 'same';
  /** The rate that was asked for, where it was too large to be used. */
  readonly wantedEta: number;
  readonly mse: NeuronRun;
  readonly crossEntropy: NeuronRun;
  readonly learnt: { readonly mse: number | undefined; readonly crossEntropy: number | undefined };
}

function matchedEta(
  start: Start,
  match: LossLabSettings['match'],
): Pick<LabPair, 'mseEta' | 'answer' | 'wantedEta'> {
  if (match === 'same') return { mseEta: start.eta, answer: 'same', wantedEta: start.eta };
  const matched =
    match === 'step' ? firstStepEta(start) : sameTimeEta(start, learntWithin, largestEta);
  if (matched.kind !== 'found')
    return { mseEta: start.eta, answer: matched.kind, wantedEta: start.eta };
  const { eta } = matched;
  if (eta > largestEta) return { mseEta: start.eta, answer: 'tooFast', wantedEta: eta };
  return { mseEta: eta, answer: 'found', wantedEta: eta };
}

/** Trains one start under both losses. */
export function labPair(start: Start, { epochs, match, step }: LossLabSettings): LabPair {
  const rate = matchedEta(start, match);
  const task = { ...start, activation: 'sigmoid', epochs } as const;
  const mse = runNeuron({ ...task, loss: 'quadratic', eta: rate.mseEta });
  const experiment = { ...task, loss: 'crossEntropy' } as const;
  const pair = step === 'slopeless' ? crossEntropyWithoutSlope : neuronPair(experiment);
  const crossEntropy = runNeuron(experiment, pair);
  const within = (run: NeuronRun) => firstEpochWithin(run, start.y, learntWithin);
  return {
    start,
    ...rate,
    mse,
    crossEntropy,
    learnt: { mse: within(mse), crossEntropy: within(crossEntropy) },
  };
}

const id = 'loss-lab';

/** The state of `loss-lab`: its settings, kept in step with the address, and every run they ask for. */
export class LossLabModel {
  settings = $state.raw<LossLabSettings>(labOpening);
  problems = $state.raw<readonly Problem[]>([]);
  isAwake = $state(false);
  /** Apart from the settings, since reading out another epoch trains nothing. */
  #epoch = $state(labOpening.epoch);
  readonly pair = $derived(labPair(this.settings, this.settings));
  readonly pinned = $derived(this.settings.pins.map((pin) => this.#pinnedPair(pin)));
  readonly #finished = new Map<string, LabPair>();

  get lastEpoch(): number {
    return this.settings.epochs;
  }

  /** A pin is trained once for each way of training it, not again at every movement of another slider. */
  #pinnedPair(start: Start): LabPair {
    const { epochs, match, step } = this.settings;
    const key = JSON.stringify([start, epochs, match, step]);
    const known = this.#finished.get(key);
    if (known) return known;
    const fresh = labPair(start, this.settings);
    if (this.#finished.size > 20) this.#finished.clear();
    this.#finished.set(key, fresh);
    return fresh;
  }

  get epoch(): number {
    return Math.min(this.#epoch, this.lastEpoch);
  }

  set epoch(epoch: number) {
    this.#epoch = epoch;
  }

  get pairs(): Pairs {
    return writeLab({ ...this.settings, epoch: this.#epoch });
  }

  readonly change = (change: Partial<LossLabSettings>): void => {
    this.settings = { ...this.settings, ...change };
    this.problems = [];
  };

  readonly rest = (): void => restAt(id, this.pairs);
  readonly restore = (): void => openAt(id, []);

  follow(): this {
    onMount(() => {
      this.isAwake = true;
    });
    followAddress(
      id,
      () => this.pairs,
      (pairs) => {
        const { settings, problems } = readLab(pairs);
        this.settings = settings;
        this.#epoch = settings.epoch;
        this.problems = problems;
      },
    );
    return this;
  }
}
