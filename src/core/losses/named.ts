import { crossEntropy } from './cross-entropy.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { Loss, LossName } from './loss.ts';
import { quadratic } from './quadratic.ts';

/** The losses, by name. */
export const losses: Readonly<Record<LossName, Loss>> = { quadratic, crossEntropy, logLikelihood };
