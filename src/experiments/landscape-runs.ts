import type { PathExperiment } from '../core/neuron/path.ts';
import { landscapeStart, sampleSets, soften } from './sample-sets.ts';

const { epochs: learnt, ...start } = landscapeStart;
const sigmoid = { activation: 'sigmoid', ...start, epochs: 3000 } as const;
const quadratic = { ...sigmoid, loss: 'quadratic' } as const;
const crossEntropy = { ...sigmoid, loss: 'crossEntropy' } as const;
const { two, outlier } = sampleSets;
const soft = soften(outlier);
/** A rate at which squared error gets to the end of its valleys in a few thousand epochs. */
const patient = { eta: 15, epochs: 10_000 } as const;
/** On the other side of the hill. */
const elsewhere = { w: -3, b: 3 } as const;

/** Weights that start too large. */
const large = { w: 6, b: 6, samples: two } as const;
/** An input that was never scaled, for ordinary weights. */
const unscaled = { w: 0.9, b: 0.9, samples: [{ x: 10, y: 0 }], epochs: 3000 } as const;
/** About where 3 000 epochs of learning 1 → 1 lead, when the task becomes 1 → 0. */
const changed = { w: 3.4, b: 3.4, samples: sampleSets.one, epochs: 4000 } as const;

/** The chapter's paths over the landscape of the loss, by plain descent, named by what they show. */
export const landscapeRuns = {
  /** At about the rate that makes the first step as long as cross-entropy's, for the first sample alone. */
  twoLeap: { ...quadratic, samples: two, eta: 447 },
  twoStuck: { ...quadratic, samples: two },
  twoCrossEntropy: { ...crossEntropy, samples: two, epochs: learnt },
  /** Cross-entropy bends to the wrong label. */
  outlierCrossEntropy: { ...crossEntropy, samples: outlier, epochs: 1000 },
  /** Squared error ignores it, */
  outlierIgnored: { ...quadratic, samples: outlier },
  outlierIgnoredPatient: { ...quadratic, samples: outlier, ...patient },
  /** or slides into a valley where three others are wrong. */
  outlierAstray: { ...quadratic, samples: outlier, ...elsewhere },
  outlierAstrayPatient: { ...quadratic, samples: outlier, ...elsewhere, ...patient },
  /** With soft targets both starts end in one minimum. */
  softIgnored: { ...quadratic, samples: soft, ...patient },
  softAstray: { ...quadratic, samples: soft, ...elsewhere, ...patient },
  softCrossEntropy: { ...crossEntropy, samples: soft, epochs: 1000 },
  /** How neurons get saturated. */
  largeWeights: { ...quadratic, ...large },
  largeWeightsCrossEntropy: { ...crossEntropy, ...large },
  unscaledInput: { ...quadratic, ...unscaled },
  unscaledInputCrossEntropy: { ...crossEntropy, ...unscaled },
  scaledInput: { ...quadratic, ...unscaled, samples: sampleSets.one },
  taught: { ...crossEntropy, w: 0, b: 0, samples: [{ x: 1, y: 1 }] },
  changedTask: { ...quadratic, ...changed },
  changedTaskCrossEntropy: { ...crossEntropy, ...changed },
} as const satisfies Record<string, PathExperiment>;

export type LandscapeRunName = keyof typeof landscapeRuns;
