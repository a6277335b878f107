import type { NeuronExperiment } from '../core/neuron/neuron.ts';
import { neuronRuns } from './neuron-runs.ts';

const epochs = 600;

/** What the reader sees of the neuron, and what is to be guessed. */
export const guessRuns = {
  seen: { ...neuronRuns.goodStart, epochs },
  guessed: { ...neuronRuns.badStart, epochs },
} as const satisfies Record<string, NeuronExperiment>;

/** An output below this is nearer to 0 than to 1. */
export const half = 0.5;
