import { programs as logitsPrograms } from '../../../src/figures/logits/programs.ts';
import { settings as logits, type LogitsSettings } from '../../../src/figures/logits/settings.ts';
import { readAt } from '../../../src/figures/logits/ways.ts';
import { both, named, type ProgramCase } from '../program-case.ts';
import { randomSettings } from '../random-settings.ts';

function caseOf(state: LogitsSettings): ProgramCase {
  const { single, double, stable } = readAt(state, state.z);
  return named(state, {
    ...both(
      logitsPrograms(state),
      [single, double, stable].flatMap(({ loss, delta }) => [loss, delta]),
    ),
    // The last digits before nothing are so coarse that one bit of an exponential shows in them.
    grain: 1e-305,
  });
}

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(logits, seed)) yield caseOf(state);
}

/** On both sides of every break, with both losses. */
export const onceWrong: readonly ProgramCase[] = (['crossEntropy', 'quadratic'] as const).flatMap(
  (loss) => [
    ...[15.5, 16.6, 16.7, 36.7, 40].map((z) => caseOf({ loss, y: 0, z })),
    ...[15.5, -88.5, -89, -709.5, -710, -1000].map((z) => caseOf({ loss, y: 1, z })),
  ],
);
