import type { LossName } from '../losses/loss.ts';
import type { NeuronPair } from './neuron.ts';
import { meanLossAt, type NeuronSample } from './path.ts';

/** A lowest point of the mean loss over (w, b). */
export interface LowestPoint {
  readonly w: number;
  readonly b: number;
  readonly loss: number;
  /** Whether the loss is as low all along a line through it, as for one sample with a soft target. */
  readonly isLine: boolean;
}

/** What the loss falls to far out: in the direction (w, b), of length 1, that keeps the answers farthest from one half. */
export interface LowestFar {
  readonly w: number;
  readonly b: number;
  readonly loss: number;
}

/** Gradient and curvature of the mean loss at (w, b); the slope of δ over z by a central difference. */
function bendAt(pair: NeuronPair, samples: readonly NeuronSample[], w: number, b: number) {
  const h = 1e-4;
  const share = 1 / samples.length;
  const bend = { w: 0, b: 0, ww: 0, wb: 0, bb: 0 };
  for (const { x, y } of samples) {
    const z = w * x + b;
    const delta = share * pair.delta(z, y);
    const change = (share * (pair.delta(z + h, y) - pair.delta(z - h, y))) / (2 * h);
    bend.w += delta * x;
    bend.b += delta;
    bend.ww += change * x * x;
    bend.wb += change * x;
    bend.bb += change;
  }
  return bend;
}

/** Farther out than this nothing is looked for: what has not settled by then falls for ever. */
const farthest = 40;

/** Settles from (w, b) in a lowest point by damped Newton steps; undefined where the loss goes on falling outwards. */
export function settle(
  pair: NeuronPair,
  samples: readonly NeuronSample[],
  start: { readonly w: number; readonly b: number },
): LowestPoint | undefined {
  let { w, b } = start;
  let loss = meanLossAt(pair, samples, w, b);
  let extra = 0;
  for (let tries = 0; tries < 300; tries++) {
    const bend = bendAt(pair, samples, w, b);
    const middle = (bend.ww + bend.bb) / 2;
    const spread = Math.hypot((bend.ww - bend.bb) / 2, bend.wb);
    const [least, most] = [middle - spread, Math.abs(middle) + spread];
    // Enough on the diagonal that every step goes down.
    const damping = Math.max(0, -least) + most * (extra + 1e-12);
    const [ww, bb] = [bend.ww + damping, bend.bb + damping];
    const determinant = ww * bb - bend.wb * bend.wb;
    let dw = -(bb * bend.w - bend.wb * bend.b) / determinant;
    let db = -(ww * bend.b - bend.wb * bend.w) / determinant;
    const length = Math.hypot(dw, db);
    if (!Number.isFinite(length)) return undefined;
    if (length < 1e-9 * (1 + Math.hypot(w, b)) && least > -1e-9 * most && extra === 0)
      return { w, b, loss, isLine: least < 1e-7 * most };
    if (length > 1) [dw, db] = [dw / length, db / length];
    const next = meanLossAt(pair, samples, w + dw, b + db);
    if (next <= loss) {
      [w, b, loss] = [w + dw, b + db, next];
      extra = extra < 1e-6 ? 0 : extra / 10;
    } else if (length < 1e-9) return { w, b, loss, isLine: least < 1e-7 * most };
    else extra = Math.max(extra * 10, 1e-6);
    if (Math.hypot(w, b) > farthest) return undefined;
  }
  return undefined;
}

/** The starts from which lowest points are looked for: three by three. */
const starts = [-4, 0, 4];

/**
 * The lowest of the points in which the loss can settle; undefined where there is none, as for samples that the neuron can
 * answer as well as it likes: the loss then tends to 0 far out, and is above that everywhere.
 */
export function lowestPoint(
  pair: NeuronPair,
  samples: readonly NeuronSample[],
  far: LowestFar,
): LowestPoint | undefined {
  if (far.loss === 0) return undefined;
  let lowest: LowestPoint | undefined;
  for (const w of starts)
    for (const b of starts) {
      const found = settle(pair, samples, { w, b });
      if (found && (!lowest || found.loss < lowest.loss - 1e-12)) lowest = found;
    }
  return lowest;
}

/** The loss of a saturated sigmoid's answer, 0 or 1. */
const farLosses: Partial<Record<LossName, (answer: 0 | 1, y: number) => number>> = {
  quadratic: (answer, y) => (answer - y) ** 2 / 2,
  crossEntropy: (answer, y) => (answer === y ? 0 : Infinity),
};

const directions = 1440;

/** The lowest value that the mean loss of a sigmoid neuron tends to as (w, b) goes to infinity; it may be Infinity. */
export function lowestFar(loss: LossName, samples: readonly NeuronSample[]): LowestFar {
  const far = farLosses[loss];
  if (!far) throw new RangeError(`The ${loss} of a sigmoid is not judged far out.`);
  let best: LowestFar & { margin: number } = { w: 0, b: 0, loss: Infinity, margin: 0 };
  for (let k = 0; k < directions; k++) {
    const angle = (2 * Math.PI * k) / directions;
    const [w, b] = [Math.cos(angle), Math.sin(angle)];
    let total = 0;
    let margin = Infinity;
    for (const { x, y } of samples) {
      const m = w * x + b;
      total += far(m > 0 ? 1 : 0, y);
      margin = Math.min(margin, Math.abs(m));
    }
    const mean = total / samples.length;
    const isLower = mean < best.loss - 1e-12;
    const isAsLow = Math.abs(mean - best.loss) <= 1e-12;
    if (isLower || (isAsLow && margin > best.margin)) best = { w, b, loss: mean, margin };
  }
  return { w: best.w, b: best.b, loss: best.loss };
}
