import { optimisers } from '../optimisers/named.ts';
import type { PathExperiment } from './path.ts';

/** A path of a sigmoid neuron, one entry per epoch from 0: where it is, and the largest |a − y| over its samples. */
export interface PathErrors {
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly largestError: Float64Array;
}

/**
 * `runPath` of a sigmoid neuron without its losses. One exponential a sample gives a, 1 − a and δ, each without
 * cancellation, so that eight paths of ten thousand epochs are there within a frame.
 */
export function pathErrors(experiment: Omit<PathExperiment, 'activation'>): PathErrors {
  const { loss, eta, epochs, samples, optimiser = 'descent' } = experiment;
  const count = samples.length;
  const share = 1 / count;
  const isQuadratic = loss === 'quadratic';
  const xs = Float64Array.from(samples, ({ x }) => x);
  const ys = Float64Array.from(samples, ({ y }) => y);
  const parameters = Float64Array.of(experiment.w, experiment.b);
  const gradient = new Float64Array(2);
  const update = optimisers[optimiser](2);
  const path = {
    w: new Float64Array(epochs + 1),
    b: new Float64Array(epochs + 1),
    largestError: new Float64Array(epochs + 1),
  };
  for (let epoch = 0; epoch <= epochs; epoch++) {
    const w = parameters[0]!;
    const b = parameters[1]!;
    let dw = 0;
    let db = 0;
    let largest = 0;
    for (let s = 0; s < count; s++) {
      const x = xs[s]!;
      const y = ys[s]!;
      const z = w * x + b;
      const power = Math.exp(-Math.abs(z));
      const larger = 1 / (1 + power);
      const smaller = power * larger;
      const output = z < 0 ? smaller : larger;
      const complement = z < 0 ? larger : smaller;
      const error = y === 1 ? -complement : output - y;
      const delta = share * (isQuadratic ? error * (output * complement) : error);
      dw += delta * x;
      db += delta;
      const size = Math.abs(error);
      if (size > largest) largest = size;
    }
    path.w[epoch] = w;
    path.b[epoch] = b;
    path.largestError[epoch] = largest;
    gradient[0] = dw;
    gradient[1] = db;
    update(parameters, gradient, eta);
  }
  return path;
}
