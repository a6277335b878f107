import { evenSteps } from '../../controls/ladder.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, number } from '../../stage/settings/kinds.ts';

const range = { min: -1000, max: 1000, rungs: evenSteps(-6, 6, 0.1) };

/** The weighted inputs, how many classes there are, and which of them is the true one, from 1. */
export const settings = declare('two-class', {
  z1: number(2, range),
  z2: number(-1, range),
  z3: number(0, range),
  classes: choice(2, [2, 3]),
  label: choice(2, [1, 2, 3]),
});
export type TwoClassSettings = SettingsOf<typeof settings>;
