import { readFileSync } from 'node:fs';
import type { ActivationName } from '../../../src/core/activations/activation.ts';
import type { LossName } from '../../../src/core/losses/loss.ts';
import type { GivenStart } from '../../../src/core/network.ts';
import type { OptimiserName } from '../../../src/core/optimisers/optimiser.ts';
import type { GivenSamples } from '../../../src/core/samples.ts';
import type { NeuronState } from './plain-run.ts';

/** A one-neuron run of single-neuron.json. */
export interface ReferenceRun {
  readonly activation: 'sigmoid' | 'linear';
  readonly loss: 'mse' | 'cross-entropy';
  readonly w0: number;
  readonly b0: number;
  readonly eta: number;
  readonly epochs: number;
  readonly x: number;
  readonly y: number;
  readonly first_epoch_with_error_below: Readonly<Partial<Record<'0.5' | '0.1', number>>>;
  readonly states: readonly NeuronState[];
}

/** A run of one neuron and some samples of optimisers.json. */
export interface ReferencePath {
  readonly optimiser: OptimiserName;
  readonly loss: 'mse' | 'cross-entropy';
  readonly w0: number;
  readonly b0: number;
  readonly eta: number;
  readonly epochs: number;
  readonly samples: readonly (readonly [x: number, y: number])[];
  readonly first_epoch_with_every_error_below: Readonly<Partial<Record<'0.5' | '0.1', number>>>;
  readonly states: readonly {
    readonly epoch: number;
    readonly w: number;
    readonly b: number;
    readonly outputs: readonly number[];
    readonly loss: number;
    readonly gradient: readonly [dw: number, db: number];
  }[];
}

/** A network of networks.json, its gradient, and itself after `steps` updates. */
export interface ReferenceNetwork {
  /** Inputs first, then the size of each layer. */
  readonly sizes: readonly number[];
  readonly layers: readonly ActivationName[];
  readonly loss: LossName;
  readonly eta: number;
  readonly steps: number;
  readonly start: GivenStart['layers'];
  readonly samples: GivenSamples;
  readonly lossAtStart: number;
  readonly gradient: GivenStart['layers'];
  readonly lossAfter: number;
  readonly after: GivenStart['layers'];
}

/** A pair of saturation.json: C and δ at weighted inputs z with targets y. */
export interface ReferencePair {
  readonly activation: ActivationName;
  readonly loss: LossName;
  readonly cases: readonly {
    readonly z: readonly number[];
    readonly y: readonly number[];
    readonly value: number;
    readonly delta: readonly number[];
  }[];
}

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

export const referenceRuns: readonly ReferenceRun[] = JSON.parse(read('single-neuron.json'));
export const referencePaths: readonly ReferencePath[] = JSON.parse(read('optimisers.json'));
export const referenceNetworks: readonly ReferenceNetwork[] = JSON.parse(read('networks.json'));
export const referencePairs: readonly ReferencePair[] = JSON.parse(read('saturation.json'));
