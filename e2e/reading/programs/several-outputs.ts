import { checkGradients } from '../../../src/figures/several-outputs/check.ts';
import { programs as severalPrograms } from '../../../src/figures/several-outputs/programs.ts';
import { settings as severalOutputs } from '../../../src/figures/several-outputs/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(severalOutputs, seed)) {
    const cells = checkGradients(state);
    const inOrder = [
      ...cells.filter(({ k }) => k !== undefined),
      ...cells.filter(({ k }) => k === undefined),
    ];
    yield {
      ...named(
        state,
        both(
          severalPrograms(state),
          inOrder.map(({ formula }) => formula),
          inOrder.map(({ core }) => core),
        ),
      ),
      grain: 1e-15,
    };
  }
}
