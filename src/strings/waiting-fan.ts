import type { Worded } from './frame.ts';

export const en = {
  settings: { start: 'start w₀ = b₀' },
  ghost: 'Start of the curve, by where it passes one half',
  columns: {
    start: 'first output',
    now: 'output at epoch {epoch}',
    learnt: 'error below 0.1 at epoch',
  },
  brief: 'First output {first}; error below 0.1 from epoch {learnt} on.',
  summary:
    'Started at w₀ = b₀ = {start}, the neuron first says {first} where 0 is right; its error is below 0.1 from epoch {learnt} on.',
};

export type WaitingFanWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { start: '起点 w₀ = b₀' },
  ghost: '曲线的起点，由它经过一半之处来定',
  columns: { start: '最初的输出', now: '第 {epoch} 轮的输出', learnt: '误差小于 0.1 的轮次' },
  brief: '最初答 {first}；从第 {learnt} 轮起误差小于 0.1。',
  summary:
    '从 w₀ = b₀ = {start} 出发，神经元一开始答 {first}，而正确答案是 0；从第 {learnt} 轮起误差小于 0.1。',
};
