import { createNetwork } from '../../core/network.ts';
import { createRandom } from '../../core/random.ts';
import { pairs, type SeveralOutputsSettings } from './settings.ts';

/** The random network and samples that the settings name. */
export function randomNetwork(settings: SeveralOutputsSettings) {
  const { inputs, hidden, outputs, seed, activation } = settings;
  const pair = pairs[settings.pair];
  const top = { size: outputs, activation: pair.activation };
  const shape = { inputs, layers: hidden === 0 ? [top] : [{ size: hidden, activation }, top] };
  const network = createNetwork(shape, { seed, gain: 1 });
  const random = createRandom(seed + 1);
  const given = Array.from({ length: settings.samples }, () => ({
    x: Array.from({ length: inputs }, () => random.normal()),
    y: Array.from({ length: outputs }, () => (random.uniform() < 0.5 ? 0 : 1)),
  }));
  return { pair, shape, network, given };
}

/** The same network and samples as nested arrays, for programs to take away. */
export function checkedNetwork(settings: SeveralOutputsSettings) {
  const { pair, shape, network, given } = randomNetwork(settings);
  const layers = network.map(({ weights, biases, inputs }, l) => ({
    activation: shape.layers[l]!.activation,
    biases: [...biases],
    weights: Array.from(biases, (_, j) => [...weights.slice(j * inputs, (j + 1) * inputs)]),
  }));
  return { layers, loss: pair.loss, x: given.map(({ x }) => x), y: given.map(({ y }) => y) };
}
