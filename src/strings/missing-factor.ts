import type { Worded } from './frame.ts';

export const en = {
  settings: { epochs: 'updates' },
  trueStep: 'along ∂C/∂z',
  otherStep: 'along ∂C/∂a',
  step: 'step ÷ η',
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
    'From w₀ = {w}, b₀ = {b} with η = {eta}, {epochs} updates along the gradient, ∂C/∂z, end at {output}; along ∂C/∂a they end at {other}. That looks better, and is not: at the right answer, a = 0, the true step is 0, and the other is still 1.',
};

export type MissingFactorWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { epochs: '更新次数' },
  trueStep: '沿 ∂C/∂z',
  otherStep: '沿 ∂C/∂a',
  step: '步长 ÷ η',
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
    '从 w₀ = {w}、b₀ = {b} 出发，η = {eta}，更新 {epochs} 次：沿梯度 ∂C/∂z 走到 {output}；沿 ∂C/∂a 走到 {other}。看上去更好，其实不然：到了正确的答案 a = 0，正确的步子是 0，另一种还有 1。',
};
