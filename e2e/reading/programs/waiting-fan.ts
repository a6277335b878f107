import { fanRun } from '../../../src/experiments/fan.ts';
import { settings as waitingFan } from '../../../src/figures/waiting-fan/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { named, neuron, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(waitingFan, seed))
    yield named(state, neuron(fanRun(state.start)));
}
