import type { Place } from './scan.ts';

/** An error from here on counts as wrong. */
export const wrongFrom = 0.1;
/** A push below this counts as arbitrarily near 0. */
export const vanishing = 1e-6;
/** An output whose own slope is below this counts as saturated. */
export const saturatedBelow = 1e-3;

export const isWrong = ({ error }: Place): boolean => Math.abs(error) >= wrongFrom;
export const isSaturated = ({ slope }: Place): boolean => !(Math.abs(slope) >= saturatedBelow);

/**
 * How strongly the gradient drives a wrong output towards its target: ∂C/∂z over the error, an error above 1 counted as
 * 1, so that a gradient of constant size is not taken for one that vanishes. Negative where it drives it away.
 */
export const pushOf = ({ delta, error }: Place): number =>
  delta / (Math.sign(error) * Math.min(1, Math.abs(error)));
