import type { Worded } from './frame.ts';

export const en = {
  settings: { a: 'output a' },
  panels: { a: 'output a', z: 'weighted input z' },
  minimum: 'minimum {value}',
  move: { a: 'Output a, against a', z: 'Output a, against z' },
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
    'Against z, MSE slopes by {mseSlope} at a = {a}, cross-entropy by {crossEntropySlope}; their values are {mse} and {crossEntropy}. For y = {y} both are smallest at a = {y}: MSE is 0 there, cross-entropy {entropy}, the entropy of the target; towards a = 0 and a = 1 cross-entropy grows beyond all bounds.',
  edge: 'Against z, MSE slopes by {mseSlope} at a = {a}, cross-entropy by {crossEntropySlope}; their values are {mse} and {crossEntropy}. For y = {y} both are smallest, and 0, at a = {y}; on the other side MSE goes flat, and cross-entropy grows beyond all bounds.',
};

export type LossShapeWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { a: '输出 a' },
  panels: { a: '输出 a', z: '带权输入 z' },
  minimum: '最小值 {value}',
  move: { a: '输出 a，横轴为 a', z: '输出 a，横轴为 z' },
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
    '在 a = {a} 处，对 z 的斜率，均方误差是 {mseSlope}，交叉熵是 {crossEntropySlope}；损失本身是 {mse} 和 {crossEntropy}。目标 y = {y} 时，两者都在 a = {y} 处最小：均方误差为 0，交叉熵为 {entropy}，即目标的熵；越靠近 a = 0 或 a = 1，交叉熵越大，没有上界。',
  edge: '在 a = {a} 处，对 z 的斜率，均方误差是 {mseSlope}，交叉熵是 {crossEntropySlope}；损失本身是 {mse} 和 {crossEntropy}。目标 y = {y} 时，两者都在 a = {y} 处最小，等于 0；到了另一边，均方误差变平，交叉熵没有上界。',
};
