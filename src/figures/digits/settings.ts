import { evenSteps, ladder } from '../../controls/ladder.ts';
import { digitRuns } from '../../experiments/digit-runs.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, number, whole } from '../../stage/settings/kinds.ts';

const { hidden, eta, batch, epochs, seed } = digitRuns.saturatedDigits;

/** A training run, and what of it is drawn. */
export const settings = declare('digits', {
  hidden: whole(hidden, { min: 1, max: 100, rungs: evenSteps(1, 100, 1) }),
  eta: number(eta, { min: 0.001, max: 30, rungs: ladder(0.001, 30) }),
  batch: whole(batch, { min: 1, max: 100, rungs: evenSteps(1, 100, 1) }),
  epochs: whole(epochs, { min: 1, max: 30, rungs: evenSteps(1, 30, 1) }),
  seed: whole(seed, { min: 0, max: 9999, rungs: evenSteps(0, 99, 1) }),
  start: choice('saturated', ['saturated', 'ordinary']),
  axis: choice('accuracy', ['accuracy', 'loss', 'gradient']),
});
export type DigitsSettings = SettingsOf<typeof settings>;
