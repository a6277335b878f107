import { softmaxCrossEntropy, softmaxLogLikelihood } from '../../../src/core/two-class.ts';
import { inputsOf, labelOf } from '../../../src/figures/two-class/plot.ts';
import { programs as twoPrograms } from '../../../src/figures/two-class/programs.ts';
import { settings as twoClass } from '../../../src/figures/two-class/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(twoClass, seed)) {
    const [z, label] = [inputsOf(state), labelOf(state)];
    yield named(
      state,
      both(twoPrograms(z, label), [softmaxLogLikelihood(z, label), softmaxCrossEntropy(z, label)]),
    );
  }
}

/** Cases that were once wrong. */
export const onceWrong: readonly ProgramCase[] = [
  named('a chance of e^-40 came up', both(twoPrograms([30, -10], 1), [40, 80])),
  named('a chance of e^-120 came up', both(twoPrograms([60, -60], 1), [120, 240])),
  named('no chance at all', both(twoPrograms([1000, -1000], 0), [0, 0])),
];
