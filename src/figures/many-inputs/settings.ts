import { logicSamples } from '../../experiments/many-inputs.ts';
import { readSamples } from './run.ts';

/** What `many-inputs` lets move. */
export type ManyInputsSettings = { samples: string; eta: number; epochs: number };

export const manyInputs = {
  id: 'many-inputs',
  opening: { samples: logicSamples.or, eta: 0.5, epochs: 300 } as ManyInputsSettings,
  epoch: 20,
  numbers: { eta: { min: 0.001, max: 10 }, epochs: { min: 1, max: 2000, isWhole: true } },
  texts: { samples: (text: string) => readSamples(text) !== undefined },
};
