import type { ClassifierExperiment, ClassifierPair } from '../core/classifier/classifier.ts';

/** A 784–30–10 network on handwritten digits. */
const usual = {
  inputs: 784,
  hidden: 30,
  outputs: 10,
  seed: 1,
  eta: 0.5,
  batch: 10,
  epochs: 5,
  window: 500,
} as const;

/** The chapter's runs on handwritten digits, each trained under all three pairs. */
export const digitRuns = {
  ordinaryDigits: { ...usual, saturation: 0 },
  /** Output biases of +8 for one class and −8 for the others: confident, and wrong nine times in ten. */
  saturatedDigits: { ...usual, saturation: 8 },
  /** From the same start at a rate that throws squared error out of it, and is too large for the other two. */
  leapingDigits: { ...usual, saturation: 8, eta: 3 },
} as const satisfies Record<string, ClassifierExperiment>;

export type DigitRunName = keyof typeof digitRuns;

/** The pairs compared, in the order in which they are drawn and trained. */
export const digitPairs = [
  'quadratic',
  'crossEntropy',
  'logLikelihood',
] as const satisfies ClassifierPair[];
