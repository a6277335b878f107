import { runNeuron, type NeuronExperiment } from '../../src/core/neuron/neuron.ts';
import { programs as neuronPrograms } from '../../src/runs/neuron/programs.ts';
import type { Program } from '../../src/stage/export/download.ts';

/** One state of a figure: the programs it hands out, and the numbers that they must print; NumPy's may print more. */
export interface ProgramCase {
  readonly state: string;
  readonly programs: readonly Program[];
  readonly wanted: readonly (readonly number[])[];
  /** Below this a sum is what rounding has left of terms that cancel. */
  readonly grain?: number;
}

/** The programs in NumPy and PyTorch, and the numbers of each. */
export const both = (programs: readonly Program[], numpy: readonly number[], torch = numpy) => ({
  programs,
  wanted: [numpy, torch],
});

/** A run of one neuron, whose programs print its last output and loss. */
export function neuron(run: NeuronExperiment) {
  const { output, loss } = runNeuron(run);
  return both(neuronPrograms(run), [output.at(-1)!, loss.at(-1)!]);
}

/** A case that is told by its settings. */
export const named = <S>(state: S, rest: Omit<ProgramCase, 'state'>): ProgramCase => ({
  state: JSON.stringify(state),
  ...rest,
});
