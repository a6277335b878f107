import type { Range } from '../../stage/settings/range.ts';
import { readListed } from '../../stage/settings/typed-number.ts';

/** One sample: its inputs, all samples with the same number of them, and the target. */
export interface Sample {
  readonly x: readonly number[];
  readonly y: number;
}

export const sampleCount = { fewest: 4, most: 8 };
export const inputCount = { fewest: 1, most: 4 };

export const inputRange = { min: -10, max: 10 };
export const targetRange = { min: 0, max: 1 };

const isWithin = (value: number, { fewest, most }: typeof sampleCount) =>
  value >= fewest && value <= most;

const isInside = (value: number, { min, max }: Range) => value >= min && value <= max;

/** Reads `0,0,0;0,1,1;…`: four to eight samples of one to four inputs from −10 to 10, targets from 0 to 1. */
export function readSamples(text: string): Sample[] | undefined {
  const samples = text
    .normalize('NFKC')
    .split(';')
    .map((sample): Sample => {
      const numbers = sample.split(',').map(readListed);
      return { x: numbers.slice(0, -1), y: numbers.at(-1)! };
    });
  const width = samples[0]!.x.length;
  const isGood = ({ x, y }: Sample) =>
    x.length === width &&
    x.every((value) => isInside(value, inputRange)) &&
    isInside(y, targetRange);
  return isWithin(samples.length, sampleCount) &&
    isWithin(width, inputCount) &&
    samples.every(isGood)
    ? samples
    : undefined;
}

export const writeSamples = (samples: readonly Sample[]) =>
  samples.map(({ x, y }) => [...x, y].join(',')).join(';');
