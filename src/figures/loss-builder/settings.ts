import { evenSteps } from '../../controls/ladder.ts';
import { wishedLosses, type WishedActivation } from '../../core/wished-loss.ts';
import { declare } from '../../stage/settings/declaration.ts';
import { choice, keysOf, number } from '../../stage/settings/kinds.ts';

const [low, high] = wishedLosses.linear.targets;

/** The outputs shown, inside the activation's open range, and the height up to which the curves are shown. */
export const views: Readonly<
  Record<WishedActivation, { from: number; to: number; height: number }>
> = {
  sigmoid: { from: 0.01, to: 0.99, height: 5 },
  linear: { from: -3, to: 3, height: 15 },
  tanh: { from: -0.99, to: 0.99, height: 5 },
};

/** The target, and the activation that the loss is to suit; its range may be narrower than the target's. */
export const settings = declare('loss-builder', {
  y: number(0, { min: low, max: high, rungs: evenSteps(low, high, 0.05) }),
  f: choice('sigmoid', keysOf(wishedLosses)),
  // Up to where the derivative is integrated.
  a: number(0.75, { min: -3, max: 3, rungs: evenSteps(-3, 3, 0.01) }),
});

/** The slider's positions: the outputs shown with an activation. */
export function outputsFor(f: WishedActivation): number[] {
  const { from, to } = views[f];
  return evenSteps(from, to, 0.01);
}

/** The slider's positions: the targets that an activation allows. */
export function targetsFor(f: WishedActivation): number[] {
  const [least, most] = wishedLosses[f].targets;
  return evenSteps(least, most, 0.05);
}
