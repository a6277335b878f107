/** One sample: its inputs, all samples with the same number of them, and the target. */
export interface Sample {
  readonly x: readonly number[];
  readonly y: number;
}

export const sampleCount = { fewest: 4, most: 8 };
export const inputCount = { fewest: 1, most: 4 };

const isWithin = (value: number, { fewest, most }: typeof sampleCount) =>
  value >= fewest && value <= most;

/** Reads `0,0,0;0,1,1;…`: four to eight samples of one to four inputs from −10 to 10, targets from 0 to 1. */
export function readSamples(text: string): Sample[] | undefined {
  const samples = text.split(';').map((sample): Sample => {
    const numbers = sample.split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
    return { x: numbers.slice(0, -1), y: numbers.at(-1)! };
  });
  const width = samples[0]!.x.length;
  const isGood = ({ x, y }: Sample) =>
    x.length === width && x.every((value) => Math.abs(value) <= 10) && y >= 0 && y <= 1;
  return isWithin(samples.length, sampleCount) &&
    isWithin(width, inputCount) &&
    samples.every(isGood)
    ? samples
    : undefined;
}

export const writeSamples = (samples: readonly Sample[]) =>
  samples.map(({ x, y }) => [...x, y].join(',')).join(';');
