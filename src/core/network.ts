import { activations } from './activations/named.ts';
import type { Activation, ActivationName } from './activations/activation.ts';
import { createRandom } from './random.ts';

/** One layer's parameters: `weights[j * inputs + k]` goes from input k to neuron j. */
export interface Layer {
  readonly inputs: number;
  readonly size: number;
  readonly activation: Activation;
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** A dense feed-forward network, input side first. */
export type Network = readonly Layer[];

/** A network's shape: the number of inputs, then each layer's size and activation. */
export interface Shape {
  readonly inputs: number;
  readonly layers: readonly { readonly size: number; readonly activation: ActivationName }[];
}

/** Parameters written out: `weights[j][k]` goes from input k to neuron j. */
export interface GivenStart {
  readonly layers: readonly {
    readonly weights: readonly (readonly number[])[];
    readonly biases: readonly number[];
  }[];
}

/** Weights drawn from a normal distribution of mean 0 and variance `gain`/inputs; every bias is `bias` (0 if absent). */
export interface RandomStart {
  readonly seed: number;
  readonly gain: number;
  readonly bias?: number;
}

export type Start = GivenStart | RandomStart;

/** A network of the given shape with every parameter 0. Throws RangeError on an empty or fractional size. */
export function emptyNetwork({ inputs, layers }: Shape): Network {
  const sizes = [inputs, ...layers.map((layer) => layer.size)];
  if (layers.length === 0 || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new RangeError(
      `A network needs at least one layer and whole sizes above 0, not ${sizes}.`,
    );
  }
  return layers.map(({ size, activation }, l) => ({
    inputs: sizes[l]!,
    size,
    activation: activations[activation],
    weights: new Float64Array(size * sizes[l]!),
    biases: new Float64Array(size),
  }));
}

function fillGiven(network: Network, { layers }: GivenStart): void {
  if (layers.length !== network.length) {
    throw new RangeError(`The start has ${layers.length} layers, the network ${network.length}.`);
  }
  network.forEach((layer, l) => {
    const rows = layers[l]!.weights;
    const biases = layers[l]!.biases;
    const fits = rows.length === layer.size && biases.length === layer.size;
    if (!fits || rows.some((row) => row.length !== layer.inputs)) {
      throw new RangeError(`Layer ${l + 1} of the start is not ${layer.size} × ${layer.inputs}.`);
    }
    layer.weights.set(rows.flat());
    layer.biases.set(biases);
  });
}

function fillRandom(network: Network, { seed, gain, bias = 0 }: RandomStart): void {
  const random = createRandom(seed);
  for (const layer of network) {
    const deviation = Math.sqrt(gain / layer.inputs);
    for (let i = 0; i < layer.weights.length; i++) layer.weights[i] = deviation * random.normal();
    layer.biases.fill(bias);
  }
}

/** A network with its starting parameters. Throws RangeError where the start does not fit the shape. */
export function createNetwork(shape: Shape, start: Start): Network {
  const network = emptyNetwork(shape);
  if ('seed' in start) fillRandom(network, start);
  else fillGiven(network, start);
  return network;
}

/** A copy that later updates of the original do not change. */
export function copyNetwork(network: Network): Network {
  return network.map((layer) => ({
    ...layer,
    weights: layer.weights.slice(),
    biases: layer.biases.slice(),
  }));
}
