import type { Worded } from './frame.ts';

export const en = {
  horizontal: 'layer; {last} is the output layer',
  vertical: 'norm of δ, root mean square over the batch',
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
    'Each hidden layer has {width} neurons. The weights of a layer with n inputs start with variance {standard}, the small ones with {small}; the biases start at 0. The batch: {samples} random inputs, each with one of {outputs} classes.',
  before: 'before training',
  columns: {
    layer: 'layer',
    now: 'after epoch {epoch}',
    fall: 'falls by a factor of',
  },
  outputRow: '{layer}, output',
  averageFall: 'average factor lost per layer',
  status: {
    built: 'These runs were computed when the page was made.',
    training: 'Training all four pairs: {percent} %',
    stopped: 'Stopped at epoch {epoch}.',
    finished: 'All four pairs trained in this page.',
  },
  progress: 'share of the epochs trained',
  stop: 'stop',
  again: 'train again',
  between: ' ',
  comma: ', ',
  standing:
    'At epoch {epoch}, with {pair} over hidden {hidden} units, the norm of δ is {output} at the output layer and {first} at layer 1.',
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
  horizontal: '层；第 {last} 层是输出层',
  vertical: 'δ 的范数，对整批样本取均方根',
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
    '每个隐藏层有 {width} 个神经元。一层若有 n 个输入，权重的初始方差是 {standard}，取小的时候是 {small}；偏置从 0 开始。整批样本是 {samples} 个随机输入，各属 {outputs} 类之一。',
  before: '训练之前',
  columns: {
    layer: '层',
    now: '第 {epoch} 轮',
    fall: '除以',
  },
  outputRow: '{layer}，输出层',
  averageFall: '平均每层除以',
  status: {
    built: '这几次训练是制作网页时算好的。',
    training: '正在训练四种搭配：{percent}%',
    stopped: '停在第 {epoch} 轮。',
    finished: '四种搭配都已在本页训练完毕。',
  },
  progress: '已训练的轮次所占比例',
  stop: '停止',
  again: '再训练一次',
  between: '',
  comma: '、',
  standing:
    '第 {epoch} 轮，输出用“{pair}”，隐藏层用“{hidden}”：δ 的范数在输出层是 {output}，到第 1 层是 {first}。',
  shrinks: '往回走，平均每过一层除以 {fall}。',
  grows: '往回走，平均每过一层乘以 {rise}。',
  keeps: '往回走，它大小不变，平均每层相差不到 {percent}%。',
  alike: '与它几乎重合的还有：{pairs}。',
  nothing: '从第 {layer} 层到输入端，它正好是 0：途中的斜率什么也没有放过来。',
  diverged: '“{pair}”发散了：到第 {epoch} 轮，损失或梯度已不是有限的数，图中只画到这之前。',
};
