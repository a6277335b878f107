import { trainDepth } from '../../../src/core/depth/depth.ts';
import { experimentFor, settings as depth } from '../../../src/figures/depth/settings.ts';
import { programs as depthPrograms } from '../../../src/figures/depth/programs.ts';
import { isSteady } from '../../../src/runs/programs.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(depth, seed)) {
    const experiment = experimentFor({ ...state, epochs: Math.min(state.epochs, 100) });
    const records = [...trainDepth(experiment)];
    if (!isSteady(records.map(({ loss }) => loss))) continue;
    const last = records.at(-1)!;
    yield named(
      state,
      both(depthPrograms({ ...experiment, epochs: last.epoch }), [...last.norms, last.loss]),
    );
  }
}
