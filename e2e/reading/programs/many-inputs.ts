import { createRandom } from '../../../src/core/random.ts';
import { programs as manyPrograms } from '../../../src/figures/many-inputs/programs.ts';
import { trainManyInputs } from '../../../src/figures/many-inputs/run.ts';
import { settings as manyInputs } from '../../../src/figures/many-inputs/settings.ts';
import { isSteady } from '../../../src/runs/programs.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

/** Samples with several inputs, and as few of them as the figure takes, or as many. */
function samplesFrom(seed: number) {
  const random = createRandom(seed);
  const inputs = 1 + Math.floor(random.uniform() * 4);
  return Array.from({ length: 4 + Math.floor(random.uniform() * 5) }, () => ({
    x: Array.from({ length: inputs }, () => Number((3 * random.normal()).toPrecision(3))),
    y: [0, 1, 0.3][Math.floor(random.uniform() * 3)]!,
  }));
}

export function* states(seed: number): Generator<ProgramCase> {
  let next = seed;
  for (const state of randomSettings(manyInputs, seed)) {
    const samples = samplesFrom(next++);
    const run = trainManyInputs(state, samples);
    if (!isSteady(run.loss)) continue;
    const values = [...run.w.map((w) => w.at(-1)!), run.b.at(-1)!, run.loss.at(-1)!];
    yield {
      ...named({ ...state, samples }, both(manyPrograms(state, samples), values)),
      grain: 1e-13,
    };
  }
}
