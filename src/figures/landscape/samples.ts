import type { NeuronSample } from '../../core/neuron/path.ts';
import { sampleSets, soften } from '../../experiments/sample-sets.ts';
import { readListed } from '../../stage/settings/typed-number.ts';

export const sampleCount = { fewest: 1, most: 8 };
export const inputRange = { min: -10, max: 10 };
export const targetRange = { min: 0, max: 1 };

/** Reads `1,0;0,1`: one to eight pairs of an input from −10 to 10 and a target from 0 to 1. */
export function readSamples(text: string): NeuronSample[] | undefined {
  const samples = text
    .normalize('NFKC')
    .split(';')
    .map((sample) => sample.split(',').map(readListed))
    .map((numbers): NeuronSample | undefined => {
      const [x = NaN, y = NaN] = numbers;
      const isGood =
        numbers.length === 2 && x >= inputRange.min && x <= inputRange.max && y >= 0 && y <= 1;
      return isGood ? { x, y } : undefined;
    });
  const good = samples.filter((sample) => sample !== undefined);
  return good.length === samples.length && good.length <= sampleCount.most ? good : undefined;
}

export const writeSamples = (samples: readonly NeuronSample[]) =>
  samples.map(({ x, y }) => `${x},${y}`).join(';');

/** The sets that have names, as an address has them. */
export const named = {
  one: writeSamples(sampleSets.one),
  two: writeSamples(sampleSets.two),
  three: writeSamples(sampleSets.three),
  outlier: writeSamples(sampleSets.outlier),
  soft: writeSamples(soften(sampleSets.outlier)),
} as const;
export type NamedSet = keyof typeof named;
