import { softmaxActivation } from '../../core/activations/softmax.ts';

export const outputCount = { fewest: 2, most: 8 };
/** How far a typed z may go. */
export const zRange = { min: -1000, max: 1000 };

/** Reads `2.5,-1,3.2,0.5`: two to eight weighted inputs from −1000 to 1000. */
export function readZ(text: string): number[] | undefined {
  const z = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isGood = z.every((value) => value >= zRange.min && value <= zRange.max);
  return isGood && z.length >= outputCount.fewest && z.length <= outputCount.most ? z : undefined;
}

/** What `softmax-bars` lets move: the weighted inputs, the temperature, and the output whose fraction is written out. */
export type SoftmaxSettings = { z: string; t: number; j: number };

export const softmaxBars = {
  id: 'softmax-bars',
  opening: { z: '2.5,-1,3.2,0.5', t: 1, j: 1 } as SoftmaxSettings,
  numbers: {
    t: { min: 0.01, max: 100 },
    j: { min: 1, max: outputCount.most, isWhole: true },
  },
  texts: { z: (text: string) => readZ(text) !== undefined },
};

/** Equation (22) at a temperature: aⱼ = e^{zⱼ/T} / Σₖ e^{zₖ/T}. */
export function softmaxAt(z: readonly number[], temperature: number): Float64Array {
  const out = new Float64Array(z.length);
  softmaxActivation.forward(
    Float64Array.from(z, (value) => value / temperature),
    out,
  );
  return out;
}

/** Exponents up to here are written as they are; beyond, the largest is taken off all of them first. */
const largestExponent = 12;

/** The fraction (22) in numbers: each exponent, its power, and what was taken off the exponents beforehand. */
export function fractionOf(z: readonly number[], temperature: number) {
  const exponents = z.map((value) => value / temperature);
  const top = Math.max(...exponents);
  const shift = Math.abs(top) > largestExponent ? top : 0;
  const terms = exponents.map((exponent) => {
    const shifted = exponent - shift;
    return { exponent: shifted, power: Math.exp(shifted) };
  });
  return { terms, shift, sum: terms.reduce((sum, { power }) => sum + power, 0) };
}

/** z with a constant added to all; undefined where one of them would leave the range. */
export function shifted(z: readonly number[], by: number): number[] | undefined {
  const moved = z.map((value) => Number((value + by).toPrecision(12)));
  return moved.every((value) => value >= zRange.min && value <= zRange.max) ? moved : undefined;
}
