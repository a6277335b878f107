import { evenSteps, ladder } from '../../controls/ladder.ts';
import { optimiserTasks, ways } from '../../experiments/optimiser-runs.ts';
import { sampleSets } from '../../experiments/sample-sets.ts';
import { epochsTo } from '../../runs/neuron/ranges.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, keysOf, number, whole } from '../../stage/settings/kinds.ts';

/** As far as the longest wait of the table of ways, and a little farther. */
const longest = 12_000;

const { w, b, set } = optimiserTasks.worstStart;
const starts = { min: -10, max: 10, rungs: evenSteps(-6, 6, 0.1), isAlways: true };

/** The start, the samples and the one rate of all ways to descend. */
export const settings = declare(
  'optimisers',
  {
    set: choice(set, keysOf(sampleSets)),
    w: number(w, starts),
    b: number(b, starts),
    eta: number(ways.Descent.eta, { min: 0.0001, max: 10, rungs: ladder(0.001, 10) }),
    epochs: whole(longest, epochsTo(longest)),
  },
  { epoch: 300 },
);
export type OptimisersSettings = SettingsOf<typeof settings>;
