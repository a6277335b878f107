import { programs } from '../../../src/figures/derivation/programs.ts';
import { settings } from '../../../src/figures/derivation/settings.ts';
import { termsOf } from '../../../src/figures/derivation/steps.ts';
import { both, named, type ProgramCase } from '../program-case.ts';
import { randomSettings } from '../random-settings.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(settings, seed)) {
    const { x, error } = termsOf(state);
    yield named(state, { ...both(programs(state), [x * error, error]), grain: 1e-15 });
  }
}
