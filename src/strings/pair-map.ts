import * as run from './pair-run.ts';
import type { Worded } from './frame.ts';

export const en = {
  ...run.en,
  map: 'Every activation with every loss: arrow keys go from one to the next, Enter opens its run',
  cell: '{pair}:',
  verdict: '{pair}: {verdict}',
  /** What a cell draws. */
  key: {
    cell: 'In each cell: ∂C/∂z, and what is left of the error over the epochs,',
    own: 'from this start (thick: safe),',
    deciding: 'from the place that decided the verdict;',
    end: 'loss or gradient is not finite.',
  },
};

export type PairMapWords = Worded<typeof en>;

export const zh: typeof en = {
  ...run.zh,
  map: '每种激活函数配每种损失：用方向键逐个移动，按回车键看它的训练',
  cell: '{pair}：',
  verdict: '{pair}：{verdict}',
  key: {
    cell: '每一格：∂C/∂z，以及误差随轮次还剩多少：',
    own: '从这个起点出发（粗线：不会停滞）；',
    deciding: '从定下结论的那一处出发；',
    end: '损失或梯度不是有限的数。',
  },
};
