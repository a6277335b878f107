import { ladder } from '../../controls/ladder.ts';
import { logicSamples } from '../../experiments/many-inputs.ts';
import { epochsTo } from '../../runs/neuron/ranges.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { number, text, whole } from '../../stage/settings/kinds.ts';
import { readSamples } from './samples.ts';

/** The samples as a text that `readSamples` reads, and how the neuron is trained on them. */
export const settings = declare(
  'many-inputs',
  {
    samples: text(logicSamples.or, (given) => readSamples(given) !== undefined),
    eta: number(0.5, { min: 0.001, max: 10, rungs: ladder(0.01, 10) }),
    epochs: whole(300, epochsTo(2000)),
  },
  { epoch: 100, tone: 'ce' },
);
export type ManyInputsSettings = SettingsOf<typeof settings>;
