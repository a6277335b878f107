import { ln } from './portable/ln.ts';
import { turned } from './portable/turn.ts';

/** A reproducible source of random numbers: the same seed gives the same sequence in every engine. */
export interface Random {
  /** A number in [0, 1) with 32 random bits. */
  uniform(): number;
  /** A draw from the normal distribution with mean 0 and variance 1. */
  normal(): number;
  /** Puts the entries of `order` into a random order, in place (Fisher–Yates). */
  shuffle(order: Uint32Array): void;
}

/** A generator started from `seed`, of which the 32-bit integer part counts (sfc32, by Chris Doty-Humphrey). */
export function createRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) next();

  let spare: number | undefined;
  const uniform = () => next() / 2 ** 32;
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * ln(1 - uniform()));
    const [cosine, sine] = turned(uniform());
    spare = radius * sine;
    return radius * cosine;
  };
  const shuffle = (order: Uint32Array) => {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(uniform() * (last + 1));
      const moved = order[last]!;
      order[last] = order[other]!;
      order[other] = moved;
    }
  };
  return { uniform, normal, shuffle };
}
