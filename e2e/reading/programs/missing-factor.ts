import { missingFactorRuns } from '../../../src/experiments/neuron-runs.ts';
import { crossEntropyWithoutSlope, runNeuron } from '../../../src/core/neuron/neuron.ts';
import { programs as missingPrograms } from '../../../src/figures/missing-factor/programs.ts';
import { settings as missingFactor } from '../../../src/figures/missing-factor/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(missingFactor, seed)) {
    const run = { ...missingFactorRuns.badStartMissingFactor, ...state };
    const ends = [runNeuron(run), runNeuron(run, crossEntropyWithoutSlope)];
    yield named(
      state,
      both(
        missingPrograms(state),
        ends.map(({ output }) => output.at(-1)!),
      ),
    );
  }
}
