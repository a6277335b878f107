import { evenSteps } from '../../controls/ladder.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { epochsTo, longestRun, starts } from '../../runs/neuron/ranges.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { number, whole } from '../../stage/settings/kinds.ts';

const { w, b, eta, epochs } = neuronRuns.linearSettling;

/** The start and rate of a linear neuron; its task is always x = 1, y = 0. */
export const settings = declare(
  'linear-run',
  {
    w: number(w, starts),
    b: number(b, starts),
    eta: number(eta, { min: 0.001, max: 10, rungs: evenSteps(0.05, 1.5, 0.05) }),
    epochs: whole(epochs, epochsTo(longestRun)),
  },
  { epoch: 8, tone: 'mse' },
);
export type LinearRunSettings = SettingsOf<typeof settings>;
