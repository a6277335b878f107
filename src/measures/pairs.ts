import { judge, type Verdict } from '../core/pairs/judge.ts';
import { saturatedBelow, wrongFrom } from '../core/pairs/thresholds.ts';
import { namedPair } from '../core/pairs/view.ts';
import { pairActivations, pairLosses } from '../experiments/pair-gradients.ts';

const all = pairActivations.flatMap((activation) =>
  pairLosses.map((loss) => ({ activation, loss })),
);

const countOf = (verdict: Verdict) => () =>
  all.filter(({ activation, loss }) => judge(namedPair(activation, loss)).verdict === verdict)
    .length;

/** Numbers about the map of pairs; computed when they are asked for. */
export const pairConstants: Readonly<Record<string, () => number>> = {
  'pairs.all': () => all.length,
  'pairs.safe': countOf('safe'),
  'pairs.wrongFrom': () => wrongFrom,
  'pairs.saturatedBelow': () => saturatedBelow,
};
