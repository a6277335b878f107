import { evenSteps, ladder } from '../../controls/ladder.ts';
import type { Goal } from '../../core/pairs/goal.ts';
import type { PairTask } from '../../core/pairs/run.ts';
import type { ValuesOf } from '../../stage/settings/declaration.ts';
import { choice, number, whole } from '../../stage/settings/kinds.ts';

/** What the run of a pair lets move, in `pair-map` and in `own-pair`. */
export const runParameters = (epochs: number) => ({
  z: number(4, { min: -1000, max: 1000, rungs: evenSteps(-8, 8, 0.1) }),
  eta: number(0.15, { min: 0.001, max: 100, rungs: ladder(0.01, 10) }),
  epochs: whole(epochs, { min: 1, max: 1000, rungs: ladder(10, 1000, true) }),
  y: choice(0, [0, 1]),
  axis: choice('output', ['output', 'gradient', 'loss']),
});
export type PairRunSettings = ValuesOf<ReturnType<typeof runParameters>>;
/** What the pair is to bring about, in figures that leave the choice. */
export interface PairGoal {
  readonly goal?: Goal;
}
export type PairAxis = PairRunSettings['axis'];

/** The run that the settings ask for. */
export const taskFor = ({ z, y, eta, epochs }: PairRunSettings): PairTask => ({
  z0: z,
  y,
  eta,
  epochs,
});
