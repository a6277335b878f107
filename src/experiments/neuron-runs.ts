import type { NeuronExperiment } from '../core/neuron/neuron.ts';

/** One input, one sample: when the neuron sees 1 it should say 0. */
const task = { activation: 'sigmoid', eta: 0.15, x: 1, y: 0 } as const;
const quadratic = { ...task, loss: 'quadratic' } as const;
const crossEntropy = { ...task, loss: 'crossEntropy' } as const;
const linear = { ...quadratic, activation: 'linear', w: 2, b: 2 } as const;

/** The chapter's runs of a single neuron, named by what they show. */
export const neuronRuns = {
  /** Mildly wrong: learns at once. */
  goodStart: { ...quadratic, w: 0.6, b: 0.9, epochs: 300 },
  /** Confidently wrong: hardly moves for 150 epochs. */
  badStart: { ...quadratic, w: 2, b: 2, epochs: 300 },
  /** The bad start, followed until its error is below 0.1. */
  badStartPatient: { ...quadratic, w: 2, b: 2, epochs: 500 },
  worseStart: { ...quadratic, w: 3, b: 3, epochs: 1700 },
  worstStart: { ...quadratic, w: 4, b: 4, epochs: 10300 },
  goodStartCrossEntropy: { ...crossEntropy, w: 0.6, b: 0.9, epochs: 300 },
  badStartCrossEntropy: { ...crossEntropy, w: 2, b: 2, epochs: 300 },
  worseStartCrossEntropy: { ...crossEntropy, w: 3, b: 3, epochs: 300 },
  worstStartCrossEntropy: { ...crossEntropy, w: 4, b: 4, epochs: 300 },
  /** Far worse than the table's starts. */
  hopelessStart: { ...quadratic, w: 5, b: 5, epochs: 300 },
  hopelessStartCrossEntropy: { ...crossEntropy, w: 5, b: 5, epochs: 300 },
  /** Cross-entropy at the small rate of the demos in the English original. */
  goodStartGentle: { ...crossEntropy, w: 0.6, b: 0.9, eta: 0.005, epochs: 300 },
  badStartGentle: { ...crossEntropy, w: 2, b: 2, eta: 0.005, epochs: 300 },
  /** A linear neuron: z shrinks by 1 − 2η an epoch, which settles, alternates, never settles or diverges. */
  linearSettling: { ...linear, eta: 0.15, epochs: 30 },
  linearAlternating: { ...linear, eta: 0.8, epochs: 30 },
  linearForever: { ...linear, eta: 1, epochs: 30 },
  linearDiverging: { ...linear, eta: 1.1, epochs: 30 },
} as const satisfies Record<string, NeuronExperiment>;

export type NeuronRunName = keyof typeof neuronRuns;

/** Whether `name` is one of the chapter's runs. */
export function isNeuronRun(name: string): name is NeuronRunName {
  return Object.hasOwn(neuronRuns, name);
}

/** Runs that step along ∂C/∂a where ∂C/∂z belongs, as the demos of the English original do: 301 updates. */
export const missingFactorRuns = {
  goodStartMissingFactor: { ...neuronRuns.goodStartGentle, epochs: 301 },
  badStartMissingFactor: { ...neuronRuns.badStartGentle, epochs: 301 },
} as const satisfies Record<string, NeuronExperiment>;
