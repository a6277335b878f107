import type { NeuronExperiment } from '../core/neuron.ts';

/** One input, one sample: when the neuron sees 1 it should say 0. */
const task = { activation: 'sigmoid', eta: 0.15, x: 1, y: 0 } as const;
const quadratic = { ...task, loss: 'quadratic' } as const;
const crossEntropy = { ...task, loss: 'crossEntropy' } as const;

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
} as const satisfies Record<string, NeuronExperiment>;

export type NeuronRunName = keyof typeof neuronRuns;

/** Whether `name` is one of the chapter's runs. */
export function isNeuronRun(name: string): name is NeuronRunName {
  return Object.hasOwn(neuronRuns, name);
}
