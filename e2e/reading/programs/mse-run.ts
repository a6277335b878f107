import { experimentOf, settings as mseRun } from '../../../src/runs/neuron/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { named, neuron, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(mseRun, seed)) {
    yield named(state, neuron(experimentOf(state, state.epochs)));
  }
}
