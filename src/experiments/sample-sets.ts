import type { NeuronSample } from '../core/neuron/path.ts';

/** What the neuron with one input is to learn, in the sets that the text names: one sample, and more of them. */
export const sampleSets = {
  /** The chapter's task: when the neuron sees 1 it should say 0. */
  one: [{ x: 1, y: 0 }],
  /** One that pulls the other way; of the two, only the first has the weight in it. */
  two: [
    { x: 1, y: 0 },
    { x: 0, y: 1 },
  ],
  /** From large w and b the third is as sure to be wrong as the first, or surer, and is silent. */
  three: [
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 1 },
  ],
  /** Six that w > 0 tells apart, and a wrong label far out. */
  outlier: [
    { x: 1, y: 1 },
    { x: 1.5, y: 1 },
    { x: 2, y: 1 },
    { x: -1, y: 0 },
    { x: -1.5, y: 0 },
    { x: -2, y: 0 },
    { x: 5, y: 0 },
  ],
} as const satisfies Record<string, readonly NeuronSample[]>;

export type SampleSetName = keyof typeof sampleSets;

/** What a soft target leaves to the other answer: 0.05 and 0.95 are asked for in place of 0 and 1. */
export const softness = 0.05;

/** The samples with soft targets: y becomes y + 0.05 (1 − 2y), which is called label smoothing. */
export function soften(samples: readonly NeuronSample[]): readonly NeuronSample[] {
  return samples.map(({ x, y }) => ({ x, y: y + softness * (1 - 2 * y) }));
}

/** Where the paths over the landscape start, at which rate, and for how long. */
export const landscapeStart = { w: 4, b: 4, eta: 0.15, epochs: 1000 } as const;
