import { crossEntropy } from './crossEntropy.ts';
import { logLikelihood } from './logLikelihood.ts';
import type { Loss, LossName } from './loss.ts';
import { quadratic } from './quadratic.ts';

/** The losses, by name. */
export const losses: Readonly<Record<LossName, Loss>> = { quadratic, crossEntropy, logLikelihood };
