import type { Worded } from './frame.ts';

export const en = {
  settings: { f: 'activation f' },
  vertical: 'δ, ∂C/∂a and C',
  delta: 'wanted δ',
  derivative: 'needed ∂C/∂a',
  integral: 'integral C',
  names: {
    sigmoid: 'cross-entropy',
    linear: 'MSE',
    tanh: 'cross-entropy between −1 and 1',
  },
  numbers: { difference: 'largest difference from the closed form' },
  yRange: { sigmoid: '0 to 1', linear: '−2 to 2', tanh: '−1 to 1' },
  outside: 'With {f} the target is kept within {range}.',
  summary:
    'With {f} and y = {y}, the integral of (a − y)/f′ is {name}: over the whole plot the two differ by at most {difference}.',
};

export type LossBuilderWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { f: '激活函数 f' },
  vertical: 'δ、∂C/∂a 与 C',
  delta: '想要的 δ',
  derivative: '需要的 ∂C/∂a',
  integral: '积分 C',
  names: { sigmoid: '交叉熵', linear: '均方误差', tanh: '拉伸到 −1 与 1 之间的交叉熵' },
  numbers: { difference: '与解析式的最大差' },
  yRange: { sigmoid: '0 到 1', linear: '−2 到 2', tanh: '−1 到 1' },
  outside: '激活函数为“{f}”时，目标限制在 {range} 之间。',
  summary:
    '激活函数为“{f}”，y = {y}：(a − y)/f′ 的积分就是{name}，在整幅图上，两者相差不超过 {difference}。',
};
