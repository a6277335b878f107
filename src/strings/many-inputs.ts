export const en = {
  eta: 'rate η',
  epochs: 'epochs',
  vertical: 'mean loss C',
  preset: 'samples',
  presets: { or: 'OR', and: 'AND', xor: 'XOR', own: 'your own' },
  columns: { error: 'a − y', first: 'x₁(a − y)', second: 'x₂(a − y)' },
  mean: 'mean: (7), (7), (8)',
  numerical: 'by nudging w₁, w₂, b',
  cell: '{name} of sample {n}',
  add: 'add a sample',
  remove: 'remove sample {n}',
  invalid:
    'A cell takes a number from −10 to 10, a target one from 0 to 1; the last good run stays.',
  input: 'input',
  numbers: { loss: 'loss', w1: 'w₁', w2: 'w₂', b: 'b' },
  summary:
    'After {epochs} epochs the mean loss is {loss}; {right} of {count} answers are on the right side of one half.',
  notAll: 'One neuron draws one straight line, and these samples have not been parted by it.',
};

export type ManyInputsWords = typeof en;

export const zh: ManyInputsWords = {
  eta: '学习率 η',
  epochs: '训练轮次',
  vertical: '平均损失 C',
  preset: '样本',
  presets: { or: '或', and: '与', xor: '异或', own: '自定' },
  columns: { error: 'a − y', first: 'x₁(a − y)', second: 'x₂(a − y)' },
  mean: '平均：(7)、(7)、(8)',
  numerical: '逐个拨动 w₁、w₂、b 所得',
  cell: '第 {n} 个样本的 {name}',
  add: '增加一个样本',
  remove: '移除第 {n} 个样本',
  invalid: '输入须是 −10 到 10 之间的数，目标须是 0 到 1 之间的数；保留上一次的结果。',
  input: '输入',
  numbers: { loss: '损失', w1: 'w₁', w2: 'w₂', b: 'b' },
  summary:
    '{epochs} 轮之后，平均损失为 {loss}；{count} 个回答中有 {right} 个在二分之一的正确一侧。',
  notAll: '一个神经元只能画一条直线，还没有把这些样本分开。',
};
