import { adam } from './adam.ts';
import { momentum } from './momentum.ts';
import type { Optimiser, OptimiserName } from './optimiser.ts';
import { plainDescent } from './plain-descent.ts';
import { rmsprop } from './rmsprop.ts';

/** The ways to descend, by name. */
export const optimisers: Readonly<Record<OptimiserName, Optimiser>> = {
  descent: plainDescent,
  momentum,
  rmsprop,
  adam,
};
