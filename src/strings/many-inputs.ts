import type { Worded } from './frame.ts';

export const en = {
  vertical: 'mean loss C',
  preset: 'samples',
  presets: { or: 'OR', and: 'AND', xor: 'XOR', own: 'your own' },
  mean: 'their means, {formulas}',
  comma: ', ',
  numerical: 'the same, by nudging each parameter',
  cell: '{name} of sample {n}',
  add: 'add a sample',
  addInput: 'add an input',
  removeInput: 'remove {name}',
  remove: 'remove sample {n}',
  invalid:
    'A cell takes a number from −10 to 10, a target one from 0 to 1; the last good run stays.',
  loss: 'loss',
  weighted: 'weighted input z',
  noPlane:
    'Two inputs make a plane, and the neuron parts it along a line. There is no such plane for {count}: here each sample stands at its z, on the neuron’s answer.',
  summary:
    'At epoch {epoch} the neuron has {right} of {count} samples on the right side of its line. The mean loss is {loss}; after all {epochs} epochs it is {last}.',
  notAll:
    'One neuron cuts its inputs along one straight line, plane or hyperplane, and these samples are not separated by it.',
};

export type ManyInputsWords = Worded<typeof en>;

export const zh: typeof en = {
  vertical: '平均损失 C',
  preset: '样本',
  presets: { or: '或', and: '与', xor: '异或', own: '自定' },
  mean: '各列的平均，即式 {formulas}',
  comma: '、',
  numerical: '逐个拨动参数，所得相同',
  cell: '第 {n} 个样本的 {name}',
  add: '增加一个样本',
  addInput: '增加一个输入',
  removeInput: '移除 {name}',
  remove: '移除第 {n} 个样本',
  invalid: '输入须是 −10 到 10 之间的数，目标须是 0 到 1 之间的数；保留上一次的结果。',
  loss: '损失',
  weighted: '带权输入 z',
  noPlane:
    '两个输入构成一个平面，神经元用一条线把它分开；{count} 个输入就没有这样的平面了。这里把每个样本按它的 z 标在神经元的回答上。',
  summary:
    '第 {epoch} 轮，神经元的线把 {count} 个样本中的 {right} 个分在对的一边。平均损失为 {loss}；{epochs} 轮全部训练完，损失为 {last}。',
  notAll: '一个神经元只能用一条直线、一个平面或超平面来切分输入，还没有把这些样本分开。',
};
