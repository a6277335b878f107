import { wishedLosses } from '../../core/wished-loss.ts';

/** What `loss-builder` lets move. */
export type LossBuilderSettings = { f: string; y: number };

export const lossBuilder = {
  id: 'loss-builder',
  opening: { f: 'sigmoid', y: 0 } as LossBuilderSettings,
  numbers: { y: { min: -2, max: 2 } },
  choices: { f: Object.keys(wishedLosses) },
};
