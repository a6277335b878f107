import { evenSteps } from '../../controls/ladder.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { inputs, starts } from '../../runs/neuron/ranges.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { number, whole } from '../../stage/settings/kinds.ts';
import { derivationSteps } from './steps.ts';

const { w, b, x, y } = neuronRuns.badStart;

/** The step shown, at first the one with the factors that cancel, and a neuron with one input and one sample. */
export const settings = declare('derivation', {
  step: whole(3, {
    min: 1,
    max: derivationSteps.length,
    options: derivationSteps.map((_, i) => i + 1),
  }),
  w: number(w, starts),
  b: number(b, starts),
  x: number(x, inputs),
  y: number(y, { min: 0, max: 1, rungs: evenSteps(0, 1, 0.05) }),
});
export type DerivationSettings = SettingsOf<typeof settings>;
