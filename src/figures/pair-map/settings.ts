import { pairActivations, pairLosses } from '../../experiments/pair-gradients.ts';
import { runParameters } from '../../runs/pair/parameters.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice } from '../../stage/settings/kinds.ts';

const epochs = 300;

/** The pair that is open, and one start for all. */
export const settings = declare(
  'pair-map',
  {
    activation: choice('sigmoid', pairActivations),
    loss: choice('quadratic', pairLosses),
    ...runParameters(epochs),
  },
  { epoch: epochs },
);
export type PairMapSettings = SettingsOf<typeof settings>;
