import { roundEnd } from '../../charts/axis.ts';
import { weighted } from '../../core/activations/scalar.ts';
import { runNeuron } from '../../core/neuron/neuron.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import type { LinearRunSettings } from './settings.ts';

/** The run, the law a₀(1 − 2η)ⁿ at its epochs, and the largest relative difference between the two. */
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
  return { run, law, difference };
}

export type LinearRun = ReturnType<typeof trainLinear>;

/** How far the plot reaches at least, in sizes of the start, if the run goes as far. */
const reach = 20;

/**
 * Where the plot's axis ends, so that the epoch read out is within it, and the first epoch at which the output is beyond,
 * which is past the last one where it never is.
 */
export function extentAt({ run: { output } }: LinearRun, epoch: number) {
  const sizes = output.map(Math.abs);
  const least = reach * sizes[0]!;
  const within = sizes.filter((size, n) => size <= least || n <= epoch);
  const end = roundEnd(within.reduce((most, size) => Math.max(most, size), 0));
  const leaves = sizes.findIndex((size) => size > end);
  return { end, leaves: leaves < 0 ? sizes.length : leaves };
}
