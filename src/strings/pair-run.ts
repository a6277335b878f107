import type { Worded } from './frame.ts';

export const en = {
  settings: { z: 'start z₀' },
  gradient: 'size of the gradient, |∂C/∂z|',
  /** What is wanted, at the line in the plot. */
  goal: { value: 'target', score: 'wanted: a {side} 0' },
  brief: '{pair}: {verdict}. Output {first} → {last}, target {y}.',
  judged: '{pair}: {verdict}.',
  /** How the run went. */
  run: {
    whole:
      'From z₀ = {z} with target {y} the output is {first} at first and {last} after {epochs} epochs.',
    none: 'From z₀ = {z} with target {y} there is no run: loss or gradient is not finite there.',
    ended:
      'From z₀ = {z} with target {y} the output is {first} at first; at epoch {epoch} loss or gradient is no longer finite.',
    overflows:
      'From z₀ = {z} with target {y} the output is {first} at first; at epoch {epoch} the numbers overflow.',
  },
  /** What is said besides. */
  besides: {
    leaves:
      'It diverges: from epoch {epoch} on the output is outside the plot, {reach} times as large as its start or 1.',
    leaps: 'At epoch {epoch} the output leaps out of the plot, and comes back later.',
    overshoots: 'At epoch {epoch} it overshoots the target, and is wrong on the other side.',
    tooLarge: 'Safe from stalling is not safe from overflow: for this pair η = {eta} is too large.',
    rounded:
      'That is the arithmetic and not the pair: here a has no digits left from which the loss could be computed.',
    kink: 'Exactly here the slope counts as 0, so nothing moves; from anywhere beside it does.',
  },
};

/** The words that a run of a pair needs, in `pair-map` and in `own-pair`. */
export type PairRunWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { z: '起点 z₀' },
  gradient: '梯度的大小 |∂C/∂z|',
  goal: { value: '目标', score: '要求 a {side} 0' },
  brief: '{pair}：{verdict}。输出 {first} → {last}，目标 {y}。',
  judged: '{pair}：{verdict}。',
  run: {
    whole: '从 z₀ = {z} 出发，目标为 {y}，输出起初是 {first}，{epochs} 轮之后是 {last}。',
    none: '从 z₀ = {z} 出发，目标为 {y}，无法训练：损失或梯度一开始就不是有限的数。',
    ended:
      '从 z₀ = {z} 出发，目标为 {y}，输出起初是 {first}；到第 {epoch} 轮，损失或梯度不再是有限的数。',
    overflows: '从 z₀ = {z} 出发，目标为 {y}，输出起初是 {first}；到第 {epoch} 轮，数字溢出。',
  },
  besides: {
    leaves: '它发散了：从第 {epoch} 轮起，输出已在图外，达到起点（或 1）的 {reach} 倍以上。',
    leaps: '第 {epoch} 轮，输出跳到图外，后来又回来了。',
    overshoots: '第 {epoch} 轮，它越过目标，错到了另一边。',
    tooLarge: '不会停滞，不等于不会溢出：对这一对来说，η = {eta} 太大了。',
    rounded: '这要怪运算，不怪搭配：到了这里，a 已经没有足够的数位可供计算损失。',
    kink: '恰好在这一点，斜率按 0 算，所以原地不动；稍稍离开一点就会动。',
  },
};
