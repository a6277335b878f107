import type { Worded } from './frame.ts';

export const en = {
  horizontal: 'layer: 0 input, {last} output',
  vertical: 'norm of δ; signal',
  signal: 'signal',
  settings: {
    layers: 'hidden layers',
    hidden: 'hidden units',
    start: 'starting weights',
  },
  choices: {
    pair: {
      quadratic: 'sigmoid + MSE',
      linear: 'linear + MSE',
      crossEntropy: 'sigmoid + cross-entropy',
      logLikelihood: 'softmax + log-likelihood',
    },
    start: { standard: 'standard', small: 'a tenth of that' },
  },
  setup:
    'Both are taken over the whole batch: the norm of δ as its root mean square, the signal as how much a layer’s outputs vary from one input to another. Each hidden layer has {width} neurons. The weights of a layer with n inputs start with variance {standard}, the small ones with {small}; the biases start at 0. The batch: {samples} random inputs, each with one of {outputs} classes that has nothing to do with it and is to be learnt by heart.',
  before: 'before training',
  columns: {
    layer: 'layer',
    now: 'after epoch {epoch}',
    fall: 'falls by a factor of',
  },
  outputRow: '{layer}, output',
  inputRow: '0, input',
  averageFall: 'average fall of δ per layer, a factor of',
  status: {
    built: 'These runs were computed when the page was made.',
    training: 'Training all four pairs: {percent}%',
    stopped: 'Stopped at epoch {epoch}.',
    finished: 'All four pairs trained in this page.',
  },
  progress: 'share of the epochs trained',
  stop: 'stop',
  again: 'train again',
  comma: ', ',
  brief: 'Epoch {epoch}: δ is {output} at the output layer, {first} at layer 1.',
  standing:
    'At epoch {epoch}, with {pair} over hidden {hidden} units, the norm of δ is {output} at the output layer and {first} at layer 1.',
  signalFalls:
    'On the way up the signal shrinks {fall}-fold a layer on average, to {signal} at layer {layer}.',
  signalGrows:
    'On the way up the signal grows {rise}-fold a layer on average, to {signal} at layer {layer}.',
  signalGone: 'From layer {layer} on the signal is exactly 0: all inputs look alike there.',
  shrinks: 'On the way back it shrinks {fall}-fold a layer on average.',
  grows: 'On the way back it grows {rise}-fold a layer on average.',
  keeps: 'On the way back it keeps its size, within {percent} per cent a layer on average.',
  alike: 'On almost the same curve: {pairs}.',
  nothing:
    'From layer {layer} down to the input it is exactly 0: the slopes on the way have let nothing through.',
  diverged:
    '{pair} diverges: at epoch {epoch} its loss or its gradient is no longer a finite number. What is drawn of it ends before that.',
};

export type DepthWords = Worded<typeof en>;

export const zh: typeof en = {
  horizontal: '层：0 是输入，{last} 是输出层',
  vertical: 'δ 的范数；信号',
  signal: '信号',
  settings: {
    layers: '隐藏层数',
    hidden: '隐藏层激活函数',
    start: '初始权重',
  },
  choices: {
    pair: {
      quadratic: 'S 型 + 均方误差',
      linear: '线性 + 均方误差',
      crossEntropy: 'S 型 + 交叉熵',
      logLikelihood: 'softmax + 对数似然',
    },
    start: { standard: '标准', small: '标准的十分之一' },
  },
  setup:
    '两者都就整批样本来算：δ 的范数取均方根，信号则是换一个输入，一层的输出变化多大。每个隐藏层有 {width} 个神经元。一层若有 n 个输入，权重的初始方差是 {standard}，取小的时候是 {small}；偏置从 0 开始。整批样本是 {samples} 个随机输入，各归入 {outputs} 类之一；类别与输入毫无关系，只能硬记。',
  before: '训练之前',
  columns: {
    layer: '层',
    now: '第 {epoch} 轮',
    fall: '除以',
  },
  outputRow: '{layer}，输出层',
  inputRow: '0，输入',
  averageFall: 'δ 平均每层除以',
  status: {
    built: '这几次训练是制作网页时算好的。',
    training: '正在训练四种搭配：{percent}%',
    stopped: '停在第 {epoch} 轮。',
    finished: '四种搭配都已在本页训练完毕。',
  },
  progress: '已训练的轮次所占比例',
  stop: '停止',
  again: '再训练一次',
  comma: '、',
  brief: '第 {epoch} 轮：δ 的范数在输出层是 {output}，到第 1 层是 {first}。',
  standing:
    '第 {epoch} 轮，输出用“{pair}”，隐藏层用“{hidden}”：δ 的范数在输出层是 {output}，到第 1 层是 {first}。',
  signalFalls: '往输出端走，信号平均每过一层除以 {fall}，到第 {layer} 层是 {signal}。',
  signalGrows: '往输出端走，信号平均每过一层乘以 {rise}，到第 {layer} 层是 {signal}。',
  signalGone: '从第 {layer} 层起，信号正好是 0：在那里，所有的输入都是一个样。',
  shrinks: '往输入端走，它平均每过一层除以 {fall}。',
  grows: '往输入端走，它平均每过一层乘以 {rise}。',
  keeps: '往输入端走，它大小不变，平均每层相差不到 {percent}%。',
  alike: '与它几乎重合的还有：{pairs}。',
  nothing: '从第 {layer} 层到输入端，它正好是 0：途中的斜率什么也没有放过来。',
  diverged: '“{pair}”发散了：到第 {epoch} 轮，损失或梯度已不是有限的数，图中只画到这之前。',
};
