import { evenSteps, ladder } from '../../controls/ladder.ts';
import { landscapeStart } from '../../experiments/sample-sets.ts';
import { epochsTo } from '../../runs/neuron/ranges.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { number, text, whole } from '../../stage/settings/kinds.ts';
import { named, readSamples } from './samples.ts';

const { w, b, eta, epochs } = landscapeStart;

/** As far as the map goes, in w and in b. */
export const reach = 8;
const starts = { min: -reach, max: reach, rungs: evenSteps(-6, 6, 0.1), isAlways: true };
const rates = { min: 0.001, max: 1000, rungs: ladder(0.01, 1000) };
export const longest = 10_000;

/** The samples, the start of both paths, and a rate for each loss. */
export const settings = declare(
  'landscape',
  {
    samples: text(named.two, (given) => readSamples(given) !== undefined),
    w: number(w, starts),
    b: number(b, starts),
    mse: number(eta, rates),
    ce: number(eta, rates),
    epochs: whole(epochs, epochsTo(longest)),
  },
  { epoch: epochs },
);
export type LandscapeSettings = SettingsOf<typeof settings>;
