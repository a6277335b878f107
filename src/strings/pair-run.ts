import type { Worded } from './frame.ts';

export const en = {
  settings: { z: 'start z₀' },
  gradient: 'size of the gradient, |∂C/∂z|',
  goal: 'target',
  summary:
    '{pair}: {verdict}. {reason} From z₀ = {z} with target {y} the output is {first} at first and {last} after {epochs} epochs.',
  leaves:
    'It diverges: from epoch {epoch} on the output has left the plot, {reach} times as large as its start or 1.',
  ended:
    '{pair}: {verdict}. {reason} From z₀ = {z} with target {y} the run has no finite state from epoch {epoch} on.',
};

/** The words that a run of a pair needs, in `pair-map` and in `own-pair`. */
export type PairRunWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { z: '起点 z₀' },
  gradient: '梯度的大小 |∂C/∂z|',
  goal: '目标',
  summary:
    '{pair}：{verdict}。{reason}从 z₀ = {z} 出发，目标为 {y}，输出起初是 {first}，{epochs} 轮之后是 {last}。',
  leaves: '它发散了：从第 {epoch} 轮起，输出已越出图外，达到起点（或 1）的 {reach} 倍以上。',
  ended:
    '{pair}：{verdict}。{reason}从 z₀ = {z} 出发，目标为 {y}，从第 {epoch} 轮起，状态就不是有限的数。',
};
