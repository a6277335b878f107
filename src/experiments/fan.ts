import { continuousWait } from '../core/neuron/continuous-wait.ts';
import type { NeuronExperiment } from '../core/neuron/neuron.ts';
import { neuronRuns } from './neuron-runs.ts';

/** Starts w₀ = b₀ from mildly to badly wrong. */
export const fanStarts: readonly number[] = Array.from({ length: 14 }, (_, i) => (i * 2 + 4) / 10);

/** The chapter's neuron from w₀ = b₀ = `start`, trained until the worst of the fan has learnt. */
export function fanRun(start: number): NeuronExperiment {
  return { ...neuronRuns.worseStart, w: start, b: start };
}

/** The start w₀ = b₀ that needs about so many epochs to say less than one half, the steps taken as time that flows. */
export function startThatWaits(epochs: number): number {
  let [low, high] = [0, 10];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    // z₀ = 2 · start, and one half is at z = 0.
    if (continuousWait(fanRun(middle), 2 * middle, 0) < epochs) low = middle;
    else high = middle;
  }
  return low;
}
