import { scalarActivations } from '../activations/named.ts';
import { scalarError, weighted, type ScalarActivation } from '../activations/scalar.ts';
import type { LossName } from '../losses/loss.ts';
import type { Experiment } from '../train.ts';

/** One neuron with one input, one sample (x, y): its start, its loss, and how long and how fast it is trained. */
export interface NeuronExperiment {
  readonly activation: ScalarActivation['name'];
  readonly loss: Exclude<LossName, 'logLikelihood'>;
  /** Starting weight w₀ and bias b₀. */
  readonly w: number;
  readonly b: number;
  /** Learning rate η. */
  readonly eta: number;
  /** Number of updates; the run has one more state. */
  readonly epochs: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Every state of a run, one entry per epoch from 0. With `divergedAt` set, the arrays end before that epoch, the first
 * whose state is not finite. `dz` is δ = ∂C/∂z; ∂C/∂w = δx and ∂C/∂b = δ, equations (1) and (2).
 */
export interface NeuronRun {
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly z: Float64Array;
  readonly output: Float64Array;
  readonly loss: Float64Array;
  readonly dz: Float64Array;
  readonly divergedAt: number | undefined;
}

/** δ = ∂C/∂z and C of one neuron as functions of z and y. */
export interface NeuronPair {
  delta(z: number, y: number): number;
  loss(z: number, y: number): number;
}

/** The pair of an activation and a loss, for one neuron. */
export function neuronPair({
  activation,
  loss,
}: Pick<NeuronExperiment, 'activation' | 'loss'>): NeuronPair {
  const f = scalarActivations[activation];
  if (loss === 'quadratic') {
    return {
      delta: (z, y) => scalarError(f, z, y) * f.slope(z),
      loss: (z, y) => scalarError(f, z, y) ** 2 / 2,
    };
  }
  return {
    delta: (z, y) => -(weighted(y, f.logSlope(z)) + weighted(1 - y, f.logComplementSlope(z))),
    loss: (z, y) => 0 - (weighted(y, f.log(z)) + weighted(1 - y, f.logComplement(z))),
  };
}

/**
 * Cross-entropy with a step along ∂C/∂a = (a − y)/(a(1 − a)), equation (19), where ∂C/∂z belongs: the factor σ′ is
 * missing. For y = 0 that is 1/(1 − a). The losses are the true ones.
 */
export const crossEntropyWithoutSlope: NeuronPair = {
  // As (1 − y)/(1 − a) − y/a, which is finite where the slope is 0 and the answer right.
  delta(z, y) {
    const { value, complement } = scalarActivations.sigmoid;
    return weighted(1 - y, 1 / complement(z)) - weighted(y, 1 / value(z));
  },
  loss: neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' }).loss,
};

/**
 * Trains one neuron and keeps every state: `train` of the same run, with nothing but numbers in its loop. Another
 * `pair` than the experiment's own replaces the gradient it descends. Throws RangeError for a number of epochs that is
 * negative or not whole.
 */
export function runNeuron(
  experiment: NeuronExperiment,
  pair: NeuronPair = neuronPair(experiment),
): NeuronRun {
  const { eta, epochs, x, y } = experiment;
  if (!Number.isInteger(epochs) || epochs < 0) throw new RangeError(`A run of ${epochs} epochs.`);
  const f = scalarActivations[experiment.activation];
  const states = epochs + 1;
  const run = {
    w: new Float64Array(states),
    b: new Float64Array(states),
    z: new Float64Array(states),
    output: new Float64Array(states),
    loss: new Float64Array(states),
    dz: new Float64Array(states),
  };
  let { w, b } = experiment;
  for (let epoch = 0; epoch < states; epoch++) {
    const z = w * x + b;
    const loss = pair.loss(z, y);
    const dz = pair.delta(z, y);
    if (!Number.isFinite(z) || !Number.isFinite(loss) || !Number.isFinite(dz))
      return cut(run, epoch);
    run.w[epoch] = w;
    run.b[epoch] = b;
    run.z[epoch] = z;
    run.output[epoch] = f.value(z);
    run.loss[epoch] = loss;
    run.dz[epoch] = dz;
    w -= eta * (dz * x);
    b -= eta * dz;
  }
  return { ...run, divergedAt: undefined };
}

function cut(run: Omit<NeuronRun, 'divergedAt'>, epoch: number): NeuronRun {
  const finite = (states: Float64Array) => states.subarray(0, epoch);
  return {
    w: finite(run.w),
    b: finite(run.b),
    z: finite(run.z),
    output: finite(run.output),
    loss: finite(run.loss),
    dz: finite(run.dz),
    divergedAt: epoch,
  };
}

/** The first epoch with |a − y| < bound, or undefined when the run has none. */
export function firstEpochWithin(run: NeuronRun, y: number, bound: number): number | undefined {
  const epoch = run.output.findIndex((output) => Math.abs(output - y) < bound);
  return epoch < 0 ? undefined : epoch;
}

/** The same run as a network experiment of one neuron, for the plain path. */
export function asNetwork(experiment: NeuronExperiment): Experiment {
  const { activation, loss, w, b, eta, epochs, x, y } = experiment;
  return {
    inputs: 1,
    layers: [{ size: 1, activation }],
    start: { layers: [{ weights: [[w]], biases: [b] }] },
    samples: [{ x: [x], y: [y] }],
    loss,
    eta,
    epochs,
  };
}
