import { evenSteps } from '../../controls/ladder.ts';
import { wishedLosses, type WishedActivation } from '../../core/wished-loss.ts';
import { declare } from '../../stage/settings/declaration.ts';
import { choice, keysOf, number } from '../../stage/settings/kinds.ts';

const [low, high] = wishedLosses.linear.targets;

/** The target, and the activation that the loss is to suit; its range may be narrower than the target's. */
export const settings = declare('loss-builder', {
  y: number(0, { min: low, max: high, rungs: evenSteps(low, high, 0.05) }),
  f: choice('sigmoid', keysOf(wishedLosses)),
});

/** The slider's positions: the targets that an activation allows. */
export function targetsFor(f: WishedActivation): number[] {
  const [least, most] = wishedLosses[f].targets;
  return evenSteps(least, most, 0.05);
}
