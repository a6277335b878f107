import { ladder } from '../../controls/ladder.ts';
import { missingFactorRuns } from '../../experiments/neuron-runs.ts';
import { epochsTo, starts } from '../../runs/neuron/ranges.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { number, whole } from '../../stage/settings/kinds.ts';

const { w, b, eta, epochs } = missingFactorRuns.badStartMissingFactor;

/** The start and rate of both runs; their task is always x = 1, y = 0. */
export const settings = declare(
  'missing-factor',
  {
    w: number(w, starts),
    b: number(b, starts),
    eta: number(eta, { min: 0.0001, max: 1, rungs: ladder(0.001, 1) }),
    epochs: whole(epochs, epochsTo(5000)),
  },
  { epoch: 150, tone: 'ce' },
);
export type MissingFactorSettings = SettingsOf<typeof settings>;
