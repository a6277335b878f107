import type { NeuronExperiment } from '../core/neuron/neuron.ts';
import { neuronRuns } from './neuron-runs.ts';

/** Starts w₀ = b₀ from mildly to badly wrong. */
export const fanStarts: readonly number[] = Array.from({ length: 14 }, (_, i) => (i * 2 + 4) / 10);

/** The chapter's neuron from w₀ = b₀ = `start`, trained until the worst of the fan has learnt. */
export function fanRun(start: number): NeuronExperiment {
  return { ...neuronRuns.worseStart, w: start, b: start };
}
