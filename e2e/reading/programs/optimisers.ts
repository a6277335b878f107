import { isSensitive, programs as wayPrograms } from '../../../src/figures/optimisers/programs.ts';
import { trainWays } from '../../../src/figures/optimisers/runs.ts';
import { settings as optimisers } from '../../../src/figures/optimisers/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

type State = typeof optimisers.opening;

function caseOf(state: State): ProgramCase {
  const values = trainWays(state).flatMap(({ path }) =>
    [path.w, path.b, path.largestError].map((column) => column.at(-1)!),
  );
  return { ...named(state, both(wayPrograms(state), values)), grain: 1e-13 };
}

export function* states(seed: number): Generator<ProgramCase> {
  // At some rates RMSProp and Adam go to and fro for ever, and the figure says that its digits are its own.
  for (const state of randomSettings(optimisers, seed))
    if (!isSensitive(state)) yield caseOf(state);
}

/** The text's own: the chapter's start, and the three samples that Adam does not hurry. */
export const onceWrong: readonly ProgramCase[] = [
  caseOf({ ...optimisers.opening, epochs: 300 }),
  caseOf({ ...optimisers.opening, set: 'three', epochs: 260 }),
];
