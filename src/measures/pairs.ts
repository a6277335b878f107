import type { Verdict } from '../core/pairs/causes.ts';
import { saturatedBelow, wrongFrom } from '../core/pairs/goal.ts';
import { judge } from '../core/pairs/judge.ts';
import { namedPair } from '../core/pairs/view.ts';
import { pairActivations, pairLosses } from '../experiments/pair-gradients.ts';
import type { Family } from './family.ts';

const all = pairActivations.flatMap((activation) =>
  pairLosses.map((loss) => ({ activation, loss })),
);

const countOf = (wanted: Verdict) => () =>
  all.filter(({ activation, loss }) => judge(namedPair(activation, loss)).verdict === wanted)
    .length;

/** Numbers about the map of pairs. */
export const pairMeasures: Family = {
  'pairs.all': all.length,
  'pairs.safe': countOf('safe'),
  'pairs.wrongFrom': wrongFrom,
  'pairs.saturatedBelow': saturatedBelow,
};
