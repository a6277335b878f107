import { trainLinear } from '../../../src/figures/linear-run/run.ts';
import { programs as linearPrograms } from '../../../src/figures/linear-run/programs.ts';
import { settings as linearRun } from '../../../src/figures/linear-run/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(linearRun, seed)) {
    const { run, law } = trainLinear(state);
    const last = [run.output.length - 1, run.output.at(-1)!];
    yield named(state, both(linearPrograms(state), [...last, law.at(-1)!], last));
  }
}

/** Cases that were once wrong. */
export const onceWrong: readonly ProgramCase[] = [
  named(
    'right at first, at a rate that diverges',
    both(
      linearPrograms({ ...linearRun.opening, w: 1, b: -1, eta: 10, epochs: 300 }),
      [300, 0, 0],
      [300, 0],
    ),
  ),
];
