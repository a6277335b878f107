import type { Tone } from '../charts/plot.ts';
import type { ClassifierPair } from '../core/classifier/classifier.ts';
import type { OutputPair } from '../core/depth/depth.ts';
import type { LossName } from '../core/losses/loss.ts';

/** A loss's colour, the same everywhere in the chapter; linear outputs are trained with squared error. */
export const tones = {
  quadratic: 'mse',
  linear: 'mse',
  crossEntropy: 'ce',
  logLikelihood: 'll',
} as const satisfies Readonly<Record<LossName | ClassifierPair | OutputPair, Tone>>;
