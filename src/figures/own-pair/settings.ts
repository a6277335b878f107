import type { Goal } from '../../core/pairs/goal.ts';
import { runParameters } from '../../runs/pair/parameters.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, text } from '../../stage/settings/kinds.ts';

const epochs = 30;

/** Whatever was typed is kept, so that what is wrong with it can be said. */
const formula = (opening: string) => text(opening, () => true);

/**
 * Two formulas, what they are to bring about, and their run, beside that of a step with squared error: at first tanh,
 * with the loss that the second page finds for it.
 */
export const settings = declare(
  'own-pair',
  {
    f: formula('tanh(z)'),
    c: formula('-((1+y)*ln(1+a)+(1-y)*ln(1-a))/2'),
    goal: choice('value', ['value', 'score'] satisfies Goal[]),
    ...runParameters(epochs),
    beside: choice('none', ['none', 'sigmoid', 'tanh']),
  },
  { epoch: epochs },
);
export type OwnPairSettings = SettingsOf<typeof settings>;
