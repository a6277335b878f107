import { createRandom } from '../../../src/core/random.ts';
import { isSensitive, programs } from '../../../src/figures/landscape/programs.ts';
import { losses, trainPath } from '../../../src/figures/landscape/run.ts';
import {
  named as sets,
  readSamples,
  writeSamples,
} from '../../../src/figures/landscape/samples.ts';
import { settings as landscape } from '../../../src/figures/landscape/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

type State = typeof landscape.opening;

/** A named set, or one to eight samples of a reader's own. */
function samplesFrom(seed: number): string {
  const random = createRandom(seed);
  const all = Object.values(sets);
  if (random.uniform() < 0.4) return all[Math.floor(random.uniform() * all.length)]!;
  const sample = () => ({
    x: Number((3 * random.normal()).toPrecision(3)),
    y: [0, 1, 0.3][Math.floor(random.uniform() * 3)]!,
  });
  return writeSamples(Array.from({ length: 1 + Math.floor(random.uniform() * 8) }, sample));
}

function caseOf(state: State): ProgramCase | undefined {
  const samples = readSamples(state.samples)!;
  if (isSensitive(state, samples)) return undefined;
  const values = losses.flatMap((loss) => {
    const path = trainPath(state, samples, loss);
    return [path.w, path.b, path.loss].map((column) => column.at(-1)!);
  });
  return { ...named(state, both(programs(state, samples), values)), grain: 1e-13 };
}

export function* states(seed: number): Generator<ProgramCase> {
  let next = seed;
  for (const state of randomSettings(landscape, seed)) {
    const one = caseOf({ ...state, samples: samplesFrom(next++) });
    if (one) yield one;
  }
}
