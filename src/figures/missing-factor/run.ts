import { crossEntropyWithoutSlope, runNeuron, type NeuronRun } from '../../core/neuron/neuron.ts';
import { missingFactorRuns } from '../../experiments/neuron-runs.ts';
import type { MissingFactorSettings } from './settings.ts';

/** One run along the gradient ∂C/∂z, and along ∂C/∂a. */
export interface BothSteps {
  readonly gradient: NeuronRun;
  readonly slopeless: NeuronRun;
}

export function trainBoth(settings: MissingFactorSettings): BothSteps {
  const experiment = { ...missingFactorRuns.badStartMissingFactor, ...settings };
  return {
    gradient: runNeuron(experiment),
    slopeless: runNeuron(experiment, crossEntropyWithoutSlope),
  };
}
