import fc from 'fast-check';
import { createRandom, type Random } from '../../src/core/random.ts';
import { withParams } from '../../src/stage/settings/address.ts';
import { declarations } from './declarations.ts';
import { formulasOf } from './grammar.ts';
import { randomSettings } from './random-settings.ts';

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random.uniform() * from.length)]!;

/** What stands in an address by mistake, by malice, or in another notation. */
const oddTexts = [
  ...['', ' ', 'abc', '–', 'NaN', 'Infinity', '1e999', '-1e999', '-0', '0x10', 'null', 'undefined'],
  ...['０．５', '1,5', '1 000', '2.5·10⁻¹', '1/0', '1e-300', '%', '$&', '{0}', '𝜎', '<b>x</b>'],
  'x'.repeat(80),
];

/** Texts of a reader's own, by figure and key. */
const ownTexts: Readonly<Record<string, (random: Random) => string>> = {
  'own-pair.f': (random) => drawn(formulasOf('z'), random),
  'own-pair.c': (random) => drawn(formulasOf('(a-y)', 'a', 'y'), random),
  'softmax-bars.z': (random) => numbers(random, 2 + Math.floor(random.uniform() * 7), 1000),
  'many-inputs.samples'(random) {
    const inputs = 1 + Math.floor(random.uniform() * 4);
    const sample = () => `${numbers(random, inputs, 10)},${pick(random, ['0', '1', '0.4'])}`;
    return Array.from({ length: 4 + Math.floor(random.uniform() * 5) }, sample).join(';');
  },
  'landscape.samples'(random) {
    const sample = () => `${numbers(random, 1, 10)},${pick(random, ['0', '1', '0.4'])}`;
    return Array.from({ length: 1 + Math.floor(random.uniform() * 8) }, sample).join(';');
  },
  'mse-run.pin': (random) => numbers(random, 2, 10),
};

function drawn(texts: fc.Arbitrary<string>, random: Random): string {
  const seed = Math.floor(random.uniform() * 2 ** 31);
  return fc.sample(texts, { seed, numRuns: 1 })[0]!;
}

function numbers(random: Random, count: number, size: number): string {
  const one = () => Number((size * random.uniform() ** 2 * pick(random, [-1, 1])).toPrecision(3));
  return Array.from({ length: count }, one).join(',');
}

/**
 * Addresses of a figure, without end: settings from all that it allows, about one in eight of them odd, and now and then a
 * key that it does not know. The same for the same seed.
 */
export function* randomAddresses(figure: string, seed: number): Generator<string> {
  // What has no settings of its own follows the chapter's first run.
  const declaration =
    declarations.find(({ id }) => id === figure) ??
    declarations.find(({ id }) => id === 'mse-run')!;
  const { id, parameters, epoch } = declaration;
  const random = createRandom(seed);
  for (const settings of randomSettings(declaration, seed)) {
    const params = Object.entries(parameters).flatMap(([key, parameter]): [string, string][] => {
      if (random.uniform() < 0.12) return [[key, pick(random, oddTexts)]];
      const own = ownTexts[`${id}.${key}`];
      const count = key === 'pin' ? Math.floor(random.uniform() * 8) : 1;
      if (own) return Array.from({ length: count }, () => [key, own(random)]);
      return parameter.write(settings[key]).map((text) => [key, text]);
    });
    if (epoch) {
      const { max } = epoch.range;
      params.push(['epoch', String(Math.floor(max * random.uniform() ** 2))]);
    }
    if (random.uniform() < 0.1) params.push(['wombat', pick(random, oddTexts)]);
    yield `${withParams('', id, params)}#${figure}`;
  }
}
