import type { Worded } from './frame.ts';

export const en = {
  settings: { f: 'activation f', a: 'output a' },
  derivative: '(a − y)/f′',
  handle: 'Output a, up to which the derivative is integrated',
  names: {
    sigmoid: 'cross-entropy',
    linear: 'MSE',
    tanh: 'cross-entropy between −1 and 1',
  },
  numbers: { area: 'shaded area', difference: 'largest difference from the closed form' },
  yRange: { sigmoid: '0 to 1', linear: '−2 to 2', tanh: '−1 to 1' },
  outside: 'With {f} the target is kept within {range}.',
  summary:
    'For δ to be a − y, ∂C/∂a has to be (a − y)/f′. The area under it from a = {base} to a = {a} is {area}, and by so much C grows on the way: with {f} and y = {y} that is {name}, to within {difference} over the whole plot.',
  brief: 'Up to a = {a} the area is {area}, and so much has C grown: {name}.',
};

export type LossBuilderWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { f: '激活函数 f', a: '输出 a' },
  derivative: '(a − y)/f′',
  handle: '输出 a，导数积分到这里',
  names: { sigmoid: '交叉熵', linear: '均方误差', tanh: '拉伸到 −1 与 1 之间的交叉熵' },
  numbers: { area: '阴影的面积', difference: '与解析式的最大差' },
  yRange: { sigmoid: '0 到 1', linear: '−2 到 2', tanh: '−1 到 1' },
  outside: '激活函数为“{f}”时，目标限制在 {range} 之间。',
  summary:
    '要让 δ 等于 a − y，∂C/∂a 就得是 (a − y)/f′。从 a = {base} 到 a = {a}，它下面的面积是 {area}，C 一路就长了这么多：激活函数为“{f}”、y = {y} 时，得到的就是{name}，在整幅图上相差不超过 {difference}。',
  brief: '到 a = {a}，面积是 {area}，C 就长了这么多：{name}。',
};
