import { evenSteps } from '../../controls/ladder.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { number, retired } from '../../stage/settings/kinds.ts';

/** The outputs that can be read out: at 0 and 1 themselves cross-entropy may be infinite. */
export const outputs = { min: 0.001, max: 0.999 };

/** The target and the output read out. Once there was one panel, and `view` said which. */
export const settings = declare('loss-shape', {
  y: number(0, { min: 0, max: 1, rungs: evenSteps(0, 1, 0.01) }),
  a: number(0.98, {
    ...outputs,
    rungs: [outputs.min, ...evenSteps(0.01, 0.99, 0.01), outputs.max],
  }),
  view: retired,
});
export type LossShapeSettings = SettingsOf<typeof settings>;
