import { evenSteps } from '../../controls/ladder.ts';
import type { HardTarget } from '../../core/precision/from-output.ts';
import { farOut } from '../../experiments/precision.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, number } from '../../stage/settings/kinds.ts';

/** What is shown with each target, at least: z from well on the right side to beyond both breaks. */
const views: Readonly<Record<HardTarget, { from: number; to: number; step: number }>> = {
  0: { from: -10, to: 60, step: 0.1 },
  1: { from: -900, to: 50, step: 1 },
};

/** The slider's positions, which are what is shown with a target. */
export function rungsFor(y: HardTarget): number[] {
  const { from, to, step } = views[y];
  return evenSteps(from, to, step);
}

/** The loss, its target, and the z that is read out. */
export const settings = declare('logits', {
  loss: choice('crossEntropy', ['crossEntropy', 'quadratic']),
  y: choice(farOut.y, [0, 1]),
  z: number(farOut.z, { min: -1000, max: 1000, rungs: rungsFor(farOut.y) }),
});
export type LogitsSettings = SettingsOf<typeof settings>;

/** Which loss of which target. */
export type Task = Pick<LogitsSettings, 'loss' | 'y'>;

/** A task with the z over which it is shown. */
export interface Shown extends Task {
  readonly from: number;
  readonly to: number;
}

/** What is shown reaches to a z that lies beyond what is shown with its target. */
export const fromTo = ({ y, z }: LogitsSettings): Pick<Shown, 'from' | 'to'> => ({
  from: Math.min(views[y].from, z),
  to: Math.max(views[y].to, z),
});

/** By how much a key or a pointer moves z at least. */
export const stepOf = (y: HardTarget): number => views[y].step;
