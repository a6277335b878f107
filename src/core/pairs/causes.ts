import { aims, isSaturated, vanishing, type Goal } from './goal.ts';
import type { Place } from './scan.ts';

export type Verdict = 'safe' | 'slow' | 'undefined' | 'wrongOptimum';

/** What a verdict rests on, in the order in which it is looked for. */
export const verdictOf = {
  targetless: 'wrongOptimum',
  outputNotFinite: 'undefined',
  lossNotFinite: 'undefined',
  gradientNotFinite: 'undefined',
  outOfReach: 'wrongOptimum',
  bottomless: 'wrongOptimum',
  stationary: 'wrongOptimum',
  misleading: 'wrongOptimum',
  wrongMinimum: 'wrongOptimum',
  vanishing: 'slow',
  bounded: 'safe',
} as const satisfies Readonly<Record<string, Verdict>>;
export type Cause = keyof typeof verdictOf;

/** Whether a loss, or an output, has no value that could be descended; −∞ is one, if the wrong one. */
const isNoLoss = (loss: number) => Number.isNaN(loss) || loss === Infinity;

/** The causes that one place can show: whether a place does. */
export function shows(cause: Cause, place: Place, goal: Goal): boolean {
  const { isWrong, push } = aims[goal];
  const isAwake = () => isWrong(place) && !isSaturated(place);
  switch (cause) {
    case 'outputNotFinite':
      return !Number.isFinite(place.a);
    case 'lossNotFinite':
      return Number.isFinite(place.a) && isNoLoss(place.loss);
    case 'gradientNotFinite':
      return isWrong(place) && !Number.isFinite(place.delta);
    case 'stationary':
      return isAwake() && push(place) === 0;
    case 'misleading':
      return isAwake() && push(place) < -vanishing;
    case 'vanishing':
      return isWrong(place) && Math.abs(push(place)) < vanishing;
    default:
      return false;
  }
}
