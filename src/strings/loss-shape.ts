import type { Worded } from './frame.ts';

export const en = {
  settings: { a: 'output a' },
  panels: { a: 'output a', z: 'weighted input z' },
  minimum: 'minimum {value}',
  move: { a: 'Output to read out, against a', z: 'Output to read out, against z' },
  numbers: {
    mse: 'MSE',
    crossEntropy: 'cross-entropy',
    mseByOutput: '∂C/∂a, MSE',
    crossEntropyByOutput: '∂C/∂a, cross-entropy',
    mseSlope: '∂C/∂z, MSE',
    crossEntropySlope: '∂C/∂z, cross-entropy',
  },
  brief: 'At a = {a}, with y = {y}: MSE {mse}, cross-entropy {crossEntropy}.',
  summary:
    'For the target y = {y} both losses are smallest at a = {y}: MSE is 0 there, cross-entropy {entropy}, the entropy of the target; towards a = 0 and a = 1 cross-entropy grows beyond all bounds. At a = {a} they are {mse} and {crossEntropy}; against z, they slope by {mseSlope} and {crossEntropySlope}.',
  edge: 'For the target y = {y} both losses are smallest, and 0, at a = {y}; cross-entropy grows beyond all bounds on the other side. At a = {a} they are {mse} and {crossEntropy}; against z, they slope by {mseSlope} and {crossEntropySlope}.',
};

export type LossShapeWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { a: '输出 a' },
  panels: { a: '输出 a', z: '带权输入 z' },
  minimum: '最小值 {value}',
  move: { a: '读数所在的输出，横轴为 a', z: '读数所在的输出，横轴为 z' },
  numbers: {
    mse: '均方误差',
    crossEntropy: '交叉熵',
    mseByOutput: '∂C/∂a，均方误差',
    crossEntropyByOutput: '∂C/∂a，交叉熵',
    mseSlope: '∂C/∂z，均方误差',
    crossEntropySlope: '∂C/∂z，交叉熵',
  },
  brief: '在 a = {a} 处（y = {y}）：均方误差 {mse}，交叉熵 {crossEntropy}。',
  summary:
    '目标 y = {y} 时，两种损失都在 a = {y} 处最小：均方误差为 0，交叉熵为 {entropy}，即目标的熵；越靠近 a = 0 或 a = 1，交叉熵越大，没有上界。在 a = {a} 处，它们是 {mse} 和 {crossEntropy}，对 z 的斜率是 {mseSlope} 和 {crossEntropySlope}。',
  edge: '目标 y = {y} 时，两种损失都在 a = {y} 处最小，等于 0；到了另一边，交叉熵没有上界。在 a = {a} 处，它们是 {mse} 和 {crossEntropy}，对 z 的斜率是 {mseSlope} 和 {crossEntropySlope}。',
};
