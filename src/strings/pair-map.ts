export const en = {
  activations: {
    linear: 'linear',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    softmax: 'softmax',
  },
  losses: { quadratic: 'MSE', crossEntropy: 'cross-entropy', logLikelihood: 'log-likelihood' },
  map: 'Every activation with every loss; choose a pair to open its run',
  pair: '{activation} + {loss}',
  cell: '{activation} + {loss}:',
  gradient: '∂C/∂z',
  z: 'start z₀',
  eta: 'rate η',
  epochs: 'epochs',
  target: 'target y',
  targets: { '0': '0', '1': '1' },
  axis: 'vertical axis',
  axisNames: { output: 'output a', gradient: '|∂C/∂z|', loss: 'loss C' },
  axes: { output: 'output a', gradient: 'size of the gradient, |∂C/∂z|', loss: 'loss C' },
  epoch: 'epoch',
  goal: 'target',
  numbers: { z: 'z', output: 'output a', loss: 'loss C', delta: '∂C/∂z' },
  noRun: 'no finite run',
  key: 'In each cell: what is left of the error, |a − y| as a share of its start, over the epochs. Below, the open pair; the other losses of its activation are drawn thin.',
  summary:
    '{pair} is {verdict}. {reason} From z₀ = {z} with target {y} the output is {first} at first and {last} after {epochs} epochs.',
  ended:
    '{pair} is {verdict}. {reason} From z₀ = {z} with target {y} the run has no finite state from epoch {epoch} on.',
};

export type PairMapWords = typeof en;

export const zh: PairMapWords = {
  activations: {
    linear: '线性',
    sigmoid: 'S 型',
    tanh: 'tanh',
    relu: 'ReLU',
    softmax: 'softmax',
  },
  losses: { quadratic: '均方误差', crossEntropy: '交叉熵', logLikelihood: '对数似然' },
  map: '每种激活函数配每种损失；选一对，看它的训练',
  pair: '{activation} + {loss}',
  cell: '{activation} + {loss}：',
  gradient: '∂C/∂z',
  z: '起点 z₀',
  eta: '学习率 η',
  epochs: '训练轮次',
  target: '目标 y',
  targets: { '0': '0', '1': '1' },
  axis: '纵轴',
  axisNames: { output: '输出 a', gradient: '|∂C/∂z|', loss: '损失 C' },
  axes: { output: '输出 a', gradient: '梯度的大小 |∂C/∂z|', loss: '损失 C' },
  epoch: '轮次',
  goal: '目标',
  numbers: { z: 'z', output: '输出 a', loss: '损失 C', delta: '∂C/∂z' },
  noRun: '没有有限的训练',
  key: '每一格画的是误差还剩多少：|a − y| 与起点之比，随轮次的变化。下面是选中的一对；同一激活函数配其他损失的，画作细线。',
  summary:
    '{pair}：{verdict}。{reason}从 z₀ = {z} 出发，目标为 {y}，输出起初是 {first}，{epochs} 轮之后是 {last}。',
  ended:
    '{pair}：{verdict}。{reason}从 z₀ = {z} 出发，目标为 {y}，自第 {epoch} 轮起状态不再是有限的数。',
};
