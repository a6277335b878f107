import * as run from './pair-run.ts';
import type { Worded } from './frame.ts';

export const en = {
  ...run.en,
  map: 'Every activation with every loss; choose a pair to open its run',
  cell: '{pair}:',
  verdict: '{pair}: {verdict}',
  noRun: 'no finite run',
  reasons: 'Why, pair by pair',
  key: 'In each cell: what is left of the error, |a − y| as a share of its start, over the epochs. Below, the open pair; the other losses of its activation are drawn thin. A softmax needs a second output: it stays at z = 0, and the loss counts both.',
};

export type PairMapWords = Worded<typeof en>;

export const zh: typeof en = {
  ...run.zh,
  map: '每种激活函数配每种损失；选一对，看它的训练',
  cell: '{pair}：',
  verdict: '{pair}：{verdict}',
  noRun: '无法训练',
  reasons: '逐对说明原因',
  key: '每一格画的是误差随轮次还剩多少，即 |a − y| 与它在起点的值之比。下面是选中的一对；同一激活函数配其他损失的，画作细线。softmax 还要有第二个输出，它停在 z = 0，损失把两个都算在内。',
};
