import { waitFrom as waits } from './continuous-wait.ts';
import type { Matched, MatchedEta } from './first-step.ts';
import { waitingTime } from './waiting.ts';

/** Longest run that is searched for a matching time. */
const cap = 20_000;
/** Below it an update of MSE keeps the order of two starts: 1 over the largest derivative of a²(1 − a) by z. */
const steadyRate = 12.98;
/** By how much a rate lies above the least one that is on time, so that another order of rounding is on time, too. */
const margin = 1e-9;
/** How closely the rate is found, as a share of it. */
const precision = 1e-8;

/**
 * The smallest η found, from cross-entropy's own up to `largest`, at which MSE's error is first below `bound` at the
 * same epoch as cross-entropy's; `y` is 0 or 1. `alreadyRight` for a start within the bound, `notReached` where
 * cross-entropy itself does not get there in 20 000 epochs, `noneFound` where the search ends without a rate.
 *
 * An update moves z by −ρg(z) with ρ = η(1 + x²), for y = 0 with g = a²(1 − a) > 0. So z only falls, and it depends on
 * η continuously: where its value at some epoch crosses the edge, the next one lies beyond it and the last one before
 * it. The waiting time therefore changes by one epoch at a time and leaves out none, and at cross-entropy's rate, where
 * every step of MSE is the shorter one, it is not too short. As long as ρg′ < 1, that is ρ < 12.98, z − ρg(z) grows with
 * z: a larger rate is never behind a smaller one, the waiting time only falls, and one bracket holds the answer. Beyond
 * that it can rise and fall again, and rates 0.5 % apart are tried.
 */
export function sameTimeEta(start: Matched, bound: number, largest: number): MatchedEta {
  const { eta, x, y } = start;
  const z0 = start.w * x + start.b;
  const epochs = waitingTime({ ...start, loss: 'crossEntropy' }, z0, bound, cap);
  if (epochs === 0) return { kind: 'alreadyRight' };
  if (epochs === Infinity) return { kind: 'notReached' };
  const quadratic = { loss: 'quadratic', eta, x, y } as const;
  if (waitingTime(quadratic, z0, bound, epochs) === epochs) return { kind: 'found', eta };
  const perEta = 1 + x * x;
  // The target 1 is the mirror image.
  const descent = { epochs, z0: y === 1 ? -z0 : z0, edge: Math.log(bound / (1 - bound)) };
  const bracket =
    steadyBracket(descent, eta * perEta) ?? scan(descent, eta * perEta, largest * perEta);
  const matched = bracket ? (crossing(descent, bracket) / perEta) * (1 + margin) : Infinity;
  return matched <= largest ? { kind: 'found', eta: matched } : { kind: 'noneFound' };
}

/** A start of MSE's run, for the target 0, and the z below which it has to be after so many epochs. */
interface Descent {
  readonly z0: number;
  readonly edge: number;
  readonly epochs: number;
}

/** A rate ρ that is late and a larger one that is not. */
type Bracket = readonly [late: number, inTime: number];

function zAfter({ z0, epochs }: Descent, rate: number): number {
  let z = z0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const power = Math.exp(-Math.abs(z));
    const larger = 1 / (1 + power);
    const smaller = power * larger;
    z -= rate * larger * smaller * (z < 0 ? smaller : larger);
  }
  return z;
}

const isLate = (descent: Descent, rate: number) => zAfter(descent, rate) >= descent.edge;

/** All steady rates from the given one on, if the answer is among them. */
function steadyBracket(descent: Descent, from: number): Bracket | undefined {
  return from < steadyRate && !isLate(descent, steadyRate) ? [from, steadyRate] : undefined;
}

/** What a continuous descent at ρ = 1 waits for on its way down from z, up to a constant: the integral of 1/g. */
const { quadratic: waitFrom } = waits;

/**
 * The first two neighbours of the scan with the answer between them. Down to z = ln 2 the slope grows on the way, so
 * that steps are behind the continuous descent: the scan begins where that one would be in time.
 */
function scan(descent: Descent, from: number, to: number): Bracket | undefined {
  const { z0, edge, epochs } = descent;
  const least = (waitFrom(z0) - waitFrom(Math.max(Math.LN2, edge))) / epochs;
  let late = Math.max(from, steadyRate, least);
  while (late < to) {
    const next = Math.min(late * 1.005, to);
    if (!isLate(descent, next)) return [late, next];
    late = next;
  }
  return undefined;
}

/**
 * The rate within a bracket at which z is at the edge, from above. Over steady rates it is sought by false position with
 * the Illinois rule, in `waitFrom` of z, which falls by about ρ an epoch and is therefore nearly a straight line; after
 * a leap it is none, and halving is quicker.
 */
function crossing(descent: Descent, [late, inTime]: Bracket): number {
  const isSteady = inTime <= steadyRate;
  const lacking = (rate: number) => waitFrom(zAfter(descent, rate)) - waitFrom(descent.edge);
  let [low, high] = [late, inTime];
  let [lowLacks, highLacks] = [lacking(low), lacking(high)];
  let moved = 0;
  while (high - low > precision * high) {
    const guess = low + (lowLacks / (lowLacks - highLacks)) * (high - low);
    const isUsable = isSteady && guess > low && guess < high;
    const rate = isUsable ? guess : (low + high) / 2;
    const lacks = lacking(rate);
    if (lacks < 0) {
      [high, highLacks] = [rate, lacks];
      if (moved === 1) lowLacks /= 2;
      moved = 1;
    } else {
      [low, lowLacks] = [rate, lacks];
      if (moved === -1) highLacks /= 2;
      moved = -1;
    }
  }
  return high;
}
