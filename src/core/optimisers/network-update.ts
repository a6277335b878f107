import type { Network } from '../network.ts';
import type { Optimiser } from './optimiser.ts';

/** The update of a whole network of one shape, in place, from a gradient of its shape. */
export type NetworkUpdate = (network: Network, gradient: Network, eta: number) => void;

/** The update by an optimiser of networks shaped like the given one. */
export function networkUpdate(optimiser: Optimiser, shape: Network): NetworkUpdate {
  const updates = shape.map(({ weights, biases }) => ({
    weights: optimiser(weights.length),
    biases: optimiser(biases.length),
  }));
  return (network, gradient, eta) =>
    updates.forEach((update, l) => {
      update.weights(network[l]!.weights, gradient[l]!.weights, eta);
      update.biases(network[l]!.biases, gradient[l]!.biases, eta);
    });
}
