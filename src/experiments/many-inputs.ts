/** Samples of two inputs and a target, as the figure's address writes them: `x₁,x₂,y` with semicolons between. */
export const logicSamples = {
  or: '0,0,0;0,1,1;1,0,1;1,1,1',
  and: '0,0,0;0,1,0;1,0,0;1,1,1',
  xor: '0,0,0;0,1,1;1,0,1;1,1,0',
} as const;

export type LogicName = keyof typeof logicSamples;
