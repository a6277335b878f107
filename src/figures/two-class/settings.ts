/** What `two-class` lets move; `label` is the true class, from 1. */
export type TwoClassSettings = {
  z1: number;
  z2: number;
  z3: number;
  classes: string;
  label: string;
};

const z = { min: -1000, max: 1000 };

export const twoClass = {
  id: 'two-class',
  opening: { z1: 2, z2: -1, z3: 0, classes: '2', label: '2' } as TwoClassSettings,
  numbers: { z1: z, z2: z, z3: z },
  choices: { classes: ['2', '3'], label: ['1', '2', '3'] },
};
