import { isSensitive, runPair } from '../../../src/core/pairs/run.ts';
import { namedPair } from '../../../src/core/pairs/view.ts';
import { programs as pairPrograms } from '../../../src/figures/pair-map/programs.ts';
import { settings as pairMap } from '../../../src/figures/pair-map/settings.ts';
import { taskFor } from '../../../src/runs/pair/parameters.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(pairMap, seed)) {
    const { activation, loss } = state;
    const view = namedPair(activation, loss);
    if (isSensitive(view, taskFor(state))) continue;
    const { z, output, loss: losses } = runPair(view, taskFor(state));
    const isNoRun = z.length === 0;
    const wanted = isNoRun
      ? [state.z, view(state.z, state.y).a]
      : [z, output, losses].map((values) => values.at(-1)!);
    yield named(state, both(pairPrograms(state), wanted));
  }
}
