import { evenSteps, ladder } from '../../controls/ladder.ts';
import type { DepthExperiment } from '../../core/depth/depth.ts';
import { depthPairs, depthRuns, smallShare, standardGain } from '../../experiments/depth-runs.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, keysOf, number, whole } from '../../stage/settings/kinds.ts';

const named = depthRuns.sigmoidDepth;

/** A deep network. All pairs of output and loss are trained; `pair` singles one out. */
export const settings = declare(
  'depth',
  {
    layers: whole(named.layers, { min: 1, max: 10, rungs: evenSteps(1, 10, 1) }),
    hidden: choice(named.hidden, keysOf(standardGain)),
    pair: choice(named.pair, depthPairs),
    start: choice('standard', ['standard', 'small']),
    eta: number(named.eta, { min: 0.001, max: 10, rungs: ladder(0.001, 10) }),
    epochs: whole(named.epochs, { min: 1, max: 2000, rungs: ladder(10, 2000, true) }),
    seed: whole(named.seed, { min: 0, max: 9999, rungs: evenSteps(0, 99, 1) }),
  },
  { epoch: named.epochs },
);
export type DepthSettings = SettingsOf<typeof settings>;

/** The run that the settings ask for. */
export function experimentFor({ start, ...settings }: DepthSettings): DepthExperiment {
  const gain = standardGain[settings.hidden] * (start === 'small' ? smallShare : 1);
  return { ...named, ...settings, gain };
}

/** What tells one training from another: everything but the pair singled out. */
export const trainingKey = (experiment: DepthExperiment) =>
  JSON.stringify({ ...experiment, pair: undefined });
