import { createRandom } from '../../../src/core/random.ts';
import { softmaxLogLikelihood } from '../../../src/core/two-class.ts';
import { programs as likelihoodPrograms } from '../../../src/figures/log-likelihood/programs.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

/** Outputs of some random layer, from near certainty to near nothing, as −ln a of each. */
function* randomLosses(seed: number) {
  const random = createRandom(seed);
  for (;;) {
    const z = Array.from({ length: 10 }, () => 20 * random.normal());
    yield {
      losses: z.map((_, k) => softmaxLogLikelihood(z, k)),
      label: Math.floor(random.uniform() * 10),
    };
  }
}

export function* states(seed: number): Generator<ProgramCase> {
  for (const { losses, label } of randomLosses(seed)) {
    yield named({ losses, label }, both(likelihoodPrograms(losses, label), [losses[label]!]));
  }
}
