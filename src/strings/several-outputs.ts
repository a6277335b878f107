import type { Worded } from './frame.ts';

export const en = {
  settings: {
    inputs: 'inputs',
    hidden: 'hidden neurons',
    outputs: 'outputs',
    samples: 'samples',
    activation: 'hidden activation',
  },
  choices: {
    pair: {
      sigmoidCrossEntropy: 'sigmoid + cross-entropy',
      sigmoidQuadratic: 'sigmoid + MSE',
      linearQuadratic: 'linear + MSE',
    },
  },
  horizontal: 'by nudging the weight',
  vertical: 'by (11)',
  table: 'Output layer: each weight’s gradient by (11). Choose a cell to open its sum.',
  bias: 'bias',
  columns: { sample: 'sample', term: 'product' },
  sum: 'mean: (11)',
  withSlope: 'mean with σ′(zⱼ)',
  numerical: 'by nudging',
  opened: 'Weight from neuron {k} of the previous layer to output {j}',
  openedBias: 'Bias of output {j}',
  numbers: {
    difference: '(11) from nudging, largest relative difference',
    core: 'the same from back-propagation',
  },
  agrees:
    'All {count} gradients by (11) agree with those found by nudging; the largest relative difference is {difference}.',
  differs:
    'For sigmoids with MSE (11) does not hold: relative to the gradient’s size it is off by up to {percent} per cent. Put σ′(zⱼ) into every term and it agrees again, to {repaired}.',
};

export type SeveralOutputsWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: {
    inputs: '输入数',
    hidden: '隐藏神经元数',
    outputs: '输出数',
    samples: '样本数',
    activation: '隐藏层激活函数',
  },
  choices: {
    pair: {
      sigmoidCrossEntropy: 'S 型 + 交叉熵',
      sigmoidQuadratic: 'S 型 + 均方误差',
      linearQuadratic: '线性 + 均方误差',
    },
  },
  horizontal: '拨动权重所得',
  vertical: '按式 (11)',
  table: '输出层各权重的梯度，按式 (11) 算出。选一个格子，展开它的和。',
  bias: '偏置',
  columns: { sample: '样本', term: '乘积' },
  sum: '平均：式 (11)',
  withSlope: '乘上 σ′(zⱼ) 的平均',
  numerical: '拨动所得',
  opened: '前一层的神经元 {k} 到输出 {j} 的权重',
  openedBias: '输出 {j} 的偏置',
  numbers: {
    difference: '式 (11) 与拨动所得的最大相对偏差',
    core: '与反向传播的最大相对偏差',
  },
  agrees: '按式 (11) 算出的 {count} 个梯度，与拨动所得全都相符，相对偏差最大 {difference}。',
  differs:
    'S 型函数配均方误差时，式 (11) 不成立，相对偏差最大 {percent}%。在每一项里乘上 σ′(zⱼ)，就又相符了，相对偏差最大 {repaired}。',
};
