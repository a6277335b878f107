import { weighted } from '../../core/activations/scalar.ts';
import { runNeuron } from '../../core/neuron/neuron.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import type { LinearRunSettings } from './settings.ts';

/** How far the plot reaches, in sizes of the start. */
const reach = 20;

/**
 * The run, the law a₀(1 − 2η)ⁿ at its epochs, the largest relative difference between the two, and the first epoch at
 * which the output is beyond the limit of the plot, if there is one.
 */
export function trainLinear(settings: LinearRunSettings) {
  const { w, b, eta } = settings;
  const run = runNeuron({ ...neuronRuns.linearSettling, ...settings });
  const law = run.output.map((_, n) => weighted(w + b, (1 - 2 * eta) ** n));
  // Below the smallest digit of w and b the sum w + b has none of its own left to compare.
  const grain = 1e-12 * Math.max(Math.abs(w), Math.abs(b));
  const difference = run.output.reduce(
    (most, a, n) => (Math.abs(law[n]!) > grain ? Math.max(most, Math.abs(a / law[n]! - 1)) : most),
    0,
  );
  const limit = reach * Math.abs(run.output[0]!);
  const leaves = run.output.findIndex((a) => Math.abs(a) > limit);
  return { run, law, difference, limit, leaves: leaves < 0 ? undefined : leaves };
}

export type LinearRun = ReturnType<typeof trainLinear>;
