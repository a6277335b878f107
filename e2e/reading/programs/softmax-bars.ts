import { softmaxAt } from '../../../src/figures/softmax-bars/run.ts';
import { createRandom } from '../../../src/core/random.ts';
import { programs as barPrograms } from '../../../src/figures/softmax-bars/programs.ts';
import { settings as softmaxBars } from '../../../src/figures/softmax-bars/settings.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  const random = createRandom(seed);
  for (const { t } of randomSettings(softmaxBars, seed)) {
    const size = random.uniform() < 0.5 ? 3 : 1000;
    const z = Array.from({ length: 2 + Math.floor(random.uniform() * 7) }, () =>
      Number((size * (2 * random.uniform() - 1)).toPrecision(4)),
    );
    yield named({ z, t }, both(barPrograms(z, t), [...softmaxAt(z, t)]));
  }
}
