import type { Worded } from './frame.ts';

export const en = {
  first: 'first step',
  previous: 'previous',
  next: 'next',
  last: 'last step',
  settings: { w: 'weight w', b: 'bias b' },
  product: 'product',
  list: 'Steps of the derivation; arrow keys move',
  rules: {
    logarithms:
      'Differentiate the logarithms in (3): ln σ gives 1/σ, ln(1 − σ) gives −1/(1 − σ), and the chain rule leaves ∂σ/∂wⱼ.',
    chain: 'The chain rule through z: ∂σ/∂wⱼ = σ′(z) xⱼ. The slope has come in.',
    denominator:
      'Bring the bracket to its common denominator; the minus sign turns y − σ(z) round.',
    cancel:
      'For the sigmoid σ′(z) = σ(z)(1 − σ(z)). The marked factors are the same number, and they cancel.',
    weight: 'What is left: the error, times the input.',
    bias: 'For the bias the same, with 1 in the place of xⱼ.',
  },
  summary: 'Step {step} of {count}: {rule} The factors multiply to {product}.',
  values: 'values',
};

export type DerivationWords = Worded<typeof en>;

export const zh: typeof en = {
  first: '第一步',
  previous: '上一步',
  next: '下一步',
  last: '最后一步',
  settings: { w: '权重 w', b: '偏置 b' },
  product: '乘积',
  list: '推导的各个步骤；用方向键移动',
  rules: {
    logarithms:
      '对式 (3) 里的对数求导：ln σ 的导数是 1/σ，ln(1 − σ) 的导数是 −1/(1 − σ)；按链式法则，还要乘上 ∂σ/∂wⱼ。',
    chain: '经过 z 用链式法则：∂σ/∂wⱼ = σ′(z) xⱼ。斜率进来了。',
    denominator: '把括号里的式子通分；负号把 y − σ(z) 倒了过来。',
    cancel: '对 S 型函数，σ′(z) = σ(z)(1 − σ(z))。标出的两个因子是同一个数，可以约去。',
    weight: '剩下的是误差乘以输入。',
    bias: '偏置也一样，只是 xⱼ 换成了 1。',
  },
  summary: '第 {step} 步，共 {count} 步：{rule}各因子之积为 {product}。',
  values: '数值',
};
