import { isFiniteNetwork, lossAndGradient, meanLoss, wholeBatch } from './descent.ts';
import type { LossName } from './losses/loss.ts';
import { losses } from './losses/named.ts';
import { createNetwork, emptyNetwork, type Network, type Shape, type Start } from './network.ts';
import { networkUpdate } from './optimisers/network-update.ts';
import type { Optimiser } from './optimisers/optimiser.ts';
import { plainDescent } from './optimisers/plain-descent.ts';
import { createWorkspace } from './pass.ts';
import { createRandom } from './random.ts';
import { packSamples, type GivenSamples } from './samples.ts';

/** A training run as plain data: the same object serves prose, figure, address, worker, test and download. */
export interface Experiment extends Shape {
  readonly start: Start;
  readonly samples: GivenSamples;
  readonly loss: LossName;
  /** Learning rate η. */
  readonly eta: number;
  /** Number of epochs: updates with the full batch, passes through all samples with mini-batches. */
  readonly epochs: number;
  /** Mini-batch size and the seed of the samples' order; the full batch if absent. */
  readonly miniBatch?: { readonly size: number; readonly seed: number };
}

/** The state at one epoch; epoch 0 is before any update. `network` is live: copy what must outlast the next step. */
export interface EpochState {
  readonly epoch: number;
  /** Mean loss over all samples. */
  readonly loss: number;
  readonly network: Network;
}

/** How a run ended. When it diverged, `epoch` is the first whose loss, gradient or parameters are not finite. */
export type Outcome =
  | { readonly kind: 'finished'; readonly epoch: number }
  | { readonly kind: 'diverged'; readonly epoch: number };

/**
 * Trains by plain gradient descent, or by another optimiser, and yields every epoch from 0 to `epochs` whose state is finite. Throws
 * RangeError for data that do not fit the shape.
 */
export function* train(
  experiment: Experiment,
  optimiser: Optimiser = plainDescent,
): Generator<EpochState, Outcome, void> {
  const { eta, epochs, miniBatch } = experiment;
  if (!Number.isInteger(epochs) || epochs < 0) throw new RangeError(`A run of ${epochs} epochs.`);
  const loss = losses[experiment.loss];
  const network = createNetwork(experiment, experiment.start);
  const samples = packSamples(experiment.samples, network[0]!.inputs, network.at(-1)!.size);
  const gradient = emptyNetwork(experiment);
  const update = networkUpdate(optimiser, network);
  const room = createWorkspace(network);
  const all = wholeBatch(samples);
  const random = createRandom(miniBatch?.seed ?? 0);
  const size = miniBatch?.size ?? samples.count;
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`A batch of ${size} samples.`);

  for (let epoch = 0; ; epoch++) {
    const now = miniBatch
      ? meanLoss(network, loss, samples, room)
      : lossAndGradient(network, loss, samples, all, room, gradient);
    const isFinite = Number.isFinite(now) && isFiniteNetwork(network) && isFiniteNetwork(gradient);
    if (!isFinite) return { kind: 'diverged', epoch };
    yield { epoch, loss: now, network };
    if (epoch >= epochs) return { kind: 'finished', epoch };
    if (!miniBatch) {
      update(network, gradient, eta);
      continue;
    }
    random.shuffle(all.order);
    for (let from = 0; from < samples.count; from += size) {
      const batch = { order: all.order, from, to: Math.min(from + size, samples.count) };
      lossAndGradient(network, loss, samples, batch, room, gradient);
      update(network, gradient, eta);
    }
  }
}
