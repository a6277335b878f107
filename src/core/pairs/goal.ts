import type { Place } from './scan.ts';

/**
 * What a loss is to bring about. *Value*: the output equals the target, 0 or 1. *Score*: only its sign counts, above 0
 * for the target 1 and below 0 for the target 0, as with losses on a raw score.
 */
export type Goal = 'value' | 'score';

/** Under the goal *value*, an error from here on counts as wrong. */
export const wrongFrom = 0.1;
/** A push below this counts as arbitrarily near 0. */
export const vanishing = 1e-6;
/** An output whose own slope is below this counts as saturated. */
export const saturatedBelow = 1e-3;

export const isSaturated = ({ slope }: Place): boolean => !(Math.abs(slope) >= saturatedBelow);

interface Aim {
  /** How far an output is from where the goal wants it; for a score, below 0 where the sign is right. */
  distance(place: Place): number;
  isWrong(place: Place): boolean;
  /**
   * How strongly descent drives a wrong output the right way; negative where it drives it further away. Under *value*
   * it is ∂C/∂z over the error, an error above 1 counted as 1, so that a gradient of constant size is not taken for one
   * that vanishes; under *score* it is ∂C/∂z itself.
   */
  push(place: Place): number;
}

/** Which way the output goes with z. A slope that has underflowed is that of a named activation, and they all rise. */
const way = (slope: number) => Math.sign(slope) || 1;

const againstScore = ({ a, y }: Place) => (y === 1 ? -a : a);

export const aims: Readonly<Record<Goal, Aim>> = {
  value: {
    distance: ({ error }) => Math.abs(error),
    isWrong: ({ error }) => Math.abs(error) >= wrongFrom,
    push: ({ delta, slope, error }) =>
      (delta * way(slope)) / (Math.sign(error) * Math.min(1, Math.abs(error))),
  },
  score: {
    distance: againstScore,
    isWrong: (place) => againstScore(place) >= 0,
    push: ({ delta, slope, y }) => delta * way(slope) * (y === 1 ? -1 : 1),
  },
};
