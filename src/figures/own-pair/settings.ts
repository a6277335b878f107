import { pairRunChoices, pairRunNumbers, type PairRunSettings } from '../../runs/pair/settings.ts';

/** What `own-pair` lets move: two formulas, and the run. */
export type OwnPairSettings = PairRunSettings & { f: string; c: string };

/** tanh, with the loss that the second page finds for it. */
export const ownPair = {
  id: 'own-pair',
  opening: {
    ...{ f: 'tanh(z)', c: '-((1+y)*ln(1+a)+(1-y)*ln(1-a))/2' },
    ...{ z: 4, y: '0', eta: 0.15, epochs: 30, axis: 'output' },
  } as OwnPairSettings,
  numbers: pairRunNumbers,
  choices: pairRunChoices,
  // Whatever was typed is kept, so that what is wrong with it can be said.
  texts: { f: () => true, c: () => true },
  epoch: 30,
};
