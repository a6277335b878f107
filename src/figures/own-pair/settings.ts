import { runParameters } from '../../runs/pair/parameters.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { text } from '../../stage/settings/kinds.ts';

const epochs = 30;

/** Whatever was typed is kept, so that what is wrong with it can be said. */
const formula = (opening: string) => text(opening, () => true);

/** Two formulas and their run: at first tanh, with the loss that the second page finds for it. */
export const settings = declare(
  'own-pair',
  {
    f: formula('tanh(z)'),
    c: formula('-((1+y)*ln(1+a)+(1-y)*ln(1-a))/2'),
    ...runParameters(epochs),
  },
  { epoch: epochs },
);
export type OwnPairSettings = SettingsOf<typeof settings>;
