import { derivationSteps } from './steps.ts';

/** What `derivation` lets move: the step shown, and a neuron with one input and one sample. */
export type DerivationSettings = { step: number; w: number; b: number; x: number; y: number };

export const derivation = {
  id: 'derivation',
  opening: { step: 1, w: 2, b: 2, x: 1, y: 0 } as DerivationSettings,
  numbers: {
    step: { min: 1, max: derivationSteps.length, isWhole: true },
    w: { min: -10, max: 10 },
    b: { min: -10, max: 10 },
    x: { min: -5, max: 5 },
    y: { min: 0, max: 1 },
  },
};
