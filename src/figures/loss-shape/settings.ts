/** What `loss-shape` lets move: the target, the output read out, and the horizontal axis. */
export type LossShapeSettings = { y: number; a: number; view: string };

export const lossShape = {
  id: 'loss-shape',
  opening: { y: 0, a: 0.98, view: 'a' } as LossShapeSettings,
  numbers: { y: { min: 0, max: 1 }, a: { min: 0.001, max: 0.999 } },
  choices: { view: ['a', 'z'] },
};
