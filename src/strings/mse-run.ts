import type { Worded } from './frame.ts';

export const en = {
  choices: { axis: { gradient: '|∂C/∂w|' } },
  atEpoch: 'At epoch {epoch}',
  mark: 'output {output}',
  pin: 'pin this run',
  unpin: 'remove the pinned run {name}',
  clear: 'remove all pins',
  pinsFull: 'No more than {most} runs can be pinned.',
  brief: 'w₀ = {w}, b₀ = {b}: output {first} → {last} in {epochs} epochs.',
  learnt:
    'From w₀ = {w}, b₀ = {b} the output goes from {first} to {last} by epoch {epochs}, and its error is below 0.1 from epoch {learnt} on.',
  learntAtOnce:
    'From w₀ = {w}, b₀ = {b} the output goes from {first} to {last} by epoch {epochs}; its error is below 0.1 from the start.',
  notLearnt:
    'From w₀ = {w}, b₀ = {b} the output goes from {first} to {last} by epoch {epochs}; its error is still above 0.1.',
  diverged:
    'From w₀ = {w}, b₀ = {b} training diverges at epoch {epoch}; what was finite before that is drawn.',
};

export type MseRunWords = Worded<typeof en>;

export const zh: typeof en = {
  choices: { axis: { gradient: '|∂C/∂w|' } },
  atEpoch: '第 {epoch} 轮',
  mark: '输出 {output}',
  pin: '固定这条曲线',
  unpin: '移除固定的曲线 {name}',
  clear: '全部移除',
  pinsFull: '最多固定 {most} 条曲线。',
  brief: 'w₀ = {w}、b₀ = {b}：{epochs} 轮，输出 {first} → {last}。',
  learnt:
    '从 w₀ = {w}、b₀ = {b} 出发，经过 {epochs} 轮，输出由 {first} 变为 {last}；从第 {learnt} 轮起误差小于 0.1。',
  learntAtOnce:
    '从 w₀ = {w}、b₀ = {b} 出发，经过 {epochs} 轮，输出由 {first} 变为 {last}；误差一开始就小于 0.1。',
  notLearnt:
    '从 w₀ = {w}、b₀ = {b} 出发，经过 {epochs} 轮，输出由 {first} 变为 {last}；误差仍大于 0.1。',
  diverged: '从 w₀ = {w}、b₀ = {b} 出发，训练在第 {epoch} 轮发散；此前有限的部分仍画在图中。',
};
