import type { Worded } from './frame.ts';

export const en = {
  vertical: 'mean loss C',
  preset: 'samples',
  presets: { or: 'OR', and: 'AND', xor: 'XOR', own: 'your own' },
  mean: 'mean: {formulas}',
  comma: ', ',
  numerical: 'by nudging each parameter',
  cell: '{name} of sample {n}',
  add: 'add a sample',
  addInput: 'add an input',
  removeInput: 'remove {name}',
  remove: 'remove sample {n}',
  invalid:
    'A cell takes a number from −10 to 10, a target one from 0 to 1; the last good run stays.',
  loss: 'loss',
  diagram:
    'The inputs x lead into the neuron, each by a weight w of its own; the neuron adds its bias b and puts out a = σ(z).',
  summary:
    'After {epochs} epochs the mean loss is {loss}; {right} of {count} answers are on the right side of 0.5.',
  notAll:
    'One neuron cuts its inputs along one straight line, plane or hyperplane, and these samples are not separated by it.',
};

export type ManyInputsWords = Worded<typeof en>;

export const zh: typeof en = {
  vertical: '平均损失 C',
  preset: '样本',
  presets: { or: '或', and: '与', xor: '异或', own: '自定' },
  mean: '平均：式 {formulas}',
  comma: '、',
  numerical: '逐个拨动参数所得',
  cell: '第 {n} 个样本的 {name}',
  add: '增加一个样本',
  addInput: '增加一个输入',
  removeInput: '移除 {name}',
  remove: '移除第 {n} 个样本',
  invalid: '输入须是 −10 到 10 之间的数，目标须是 0 到 1 之间的数；保留上一次的结果。',
  loss: '损失',
  diagram: '各个输入 x 经各自的权重 w 进入神经元，加上偏置 b，神经元输出 a = σ(z)。',
  summary: '{epochs} 轮之后，平均损失为 {loss}；以 0.5 为界，{count} 个样本答对 {right} 个。',
  notAll: '一个神经元只能用一条直线、一个平面或超平面来切分输入，还没有把这些样本分开。',
};
