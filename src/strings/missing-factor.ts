import type { Worded } from './frame.ts';

export const en = {
  settings: { epochs: 'updates' },
  trueStep: 'along ∂C/∂z',
  otherStep: 'along ∂C/∂a',
  numbers: {
    output: 'output, true step',
    other: 'output, other step',
    dz: '∂C/∂z',
    da: '∂C/∂a',
    ratio: 'ratio of the two steps',
  },
  show: 'What is the factor?',
  factor: 'The ratio is a(1 − a), that is σ′(z): {ratio} at this output a = {output}.',
  summary:
    'From w₀ = {w}, b₀ = {b} with η = {eta}, {epochs} updates along the gradient, ∂C/∂z, end at {output}; along ∂C/∂a, which only looks better, they end at {other}.',
};

export type MissingFactorWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { epochs: '更新次数' },
  trueStep: '沿 ∂C/∂z',
  otherStep: '沿 ∂C/∂a',
  numbers: {
    output: '正确步子的输出',
    other: '另一种步子的输出',
    dz: '∂C/∂z',
    da: '∂C/∂a',
    ratio: '两种步子之比',
  },
  show: '少的是哪个因子？',
  factor: '两者之比是 a(1 − a)，也就是 σ′(z)：在这里的输出 a = {output} 处，等于 {ratio}。',
  summary:
    '从 w₀ = {w}、b₀ = {b} 出发，η = {eta}，更新 {epochs} 次：沿梯度 ∂C/∂z 走到 {output}；沿 ∂C/∂a 走到 {other}，只是看上去更好。',
};
