import type { Loss } from './losses/loss.ts';
import type { Network } from './network.ts';
import { plainDescent } from './optimisers/plain-descent.ts';
import { backward, forward, loadSample, sampleLoss, type Workspace } from './pass.ts';
import type { Samples } from './samples.ts';

/** Some of the samples: the entries `from` … `to` − 1 of `order`. */
export interface Batch {
  readonly order: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Every sample, in the order given. */
export function wholeBatch(samples: Samples): Batch {
  return {
    order: Uint32Array.from({ length: samples.count }, (_, s) => s),
    from: 0,
    to: samples.count,
  };
}

/**
 * Writes the gradient of the batch's mean loss into `gradient` and returns that mean loss. `afterEach` is called after
 * every sample's way back, while `room` still holds its δ.
 */
export function lossAndGradient(
  network: Network,
  loss: Loss,
  samples: Samples,
  batch: Batch,
  room: Workspace,
  gradient: Network,
  afterEach?: () => void,
): number {
  for (const layer of gradient) {
    layer.weights.fill(0);
    layer.biases.fill(0);
  }
  const share = 1 / (batch.to - batch.from);
  let total = 0;
  for (let i = batch.from; i < batch.to; i++) {
    loadSample(room, samples, batch.order[i]!);
    forward(network, room);
    total += sampleLoss(network, loss, room);
    backward(network, loss, room, gradient, share);
    afterEach?.();
  }
  return total * share;
}

/** The mean loss over all samples, without touching any gradient. */
export function meanLoss(network: Network, loss: Loss, samples: Samples, room: Workspace): number {
  let total = 0;
  for (let s = 0; s < samples.count; s++) {
    loadSample(room, samples, s);
    forward(network, room);
    total += sampleLoss(network, loss, room);
  }
  return total / samples.count;
}

const step = plainDescent(0);

/** One step of plain gradient descent, in place: each parameter p becomes p − η ∂C/∂p. */
export function descend(network: Network, gradient: Network, eta: number): void {
  network.forEach(({ weights, biases }, l) => {
    step(weights, gradient[l]!.weights, eta);
    step(biases, gradient[l]!.biases, eta);
  });
}

/** Whether every parameter is a finite number. */
export function isFiniteNetwork(network: Network): boolean {
  return network.every(
    (layer) => layer.weights.every(Number.isFinite) && layer.biases.every(Number.isFinite),
  );
}
