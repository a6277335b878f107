import { evenSteps } from '../../controls/ladder.ts';
import { digitRuns } from '../../experiments/digit-runs.ts';
import { rates, sweepEpochs } from '../../experiments/rate-sweep.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, whole } from '../../stage/settings/kinds.ts';

const epochs = evenSteps(1, sweepEpochs, 1);

/** The rate that is read out, after how many epochs, and the seed of networks that are trained here. */
export const settings = declare('rates', {
  eta: choice<number>(digitRuns.saturatedDigits.eta, rates),
  epochs: choice<number>(sweepEpochs, epochs),
  seed: whole(4, { min: 0, max: 9999, rungs: evenSteps(0, 99, 1) }),
});
export type RatesSettings = SettingsOf<typeof settings>;
