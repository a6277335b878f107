import type { NeuronExperiment } from '../core/neuron/neuron.ts';
import { neuronRuns } from './neuron-runs.ts';

/** Starts w₀ = b₀ from mildly to badly wrong. */
export const fanStarts: readonly number[] = Array.from({ length: 14 }, (_, i) => (i * 2 + 4) / 10);

/** The chapter's neuron from w₀ = b₀ = `start`, trained until the worst of the fan has learnt. */
export function fanRun(start: number): NeuronExperiment {
  return { ...neuronRuns.worseStart, w: start, b: start };
}

/**
 * The start w₀ = b₀ that needs about so many epochs to say less than one half: the steps taken as time that flows, the wait is
 * (e^z₀ + 3z₀ + 2.5 − 3e^(−z₀) − 0.5e^(−2z₀))/(2η) epochs. Found by bisection, since the wait only grows.
 */
export function startThatWaits(epochs: number): number {
  const { eta } = fanRun(0);
  const wait = (z: number) =>
    (Math.exp(z) + 3 * z + 2.5 - 3 * Math.exp(-z) - 0.5 * Math.exp(-2 * z)) / (2 * eta);
  let [low, high] = [0, 10];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (wait(2 * middle) < epochs) low = middle;
    else high = middle;
  }
  return low;
}
