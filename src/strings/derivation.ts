import type { Worded } from './frame.ts';

export const en = {
  settings: { step: 'formula', w: 'weight wⱼ', b: 'bias b', x: 'input xⱼ' },
  choices: {
    step: { 1: '(4)', 2: '(5)', 3: '(6)', 4: '(6), cancelled', 5: '(7)', 6: '(8)' },
  },
  axis: 'size, on a logarithmic scale',
  list: 'The factors of the formula, and their product',
  summary: {
    logarithms: 'In (4) minus the bracket is {bracket} and ∂σ/∂wⱼ is {outer}: together {product}.',
    chain:
      'In (5) the slope has come in: {slope}. Against it stands what the logarithms brought, minus the bracket: {bracket}. With the input it makes {product}.',
    denominator:
      'In (6) the slope is {slope} and 1/(σ(1 − σ)) is {undo}: each undoes the other. The error, {error}, is left, times the input, {x}: {product}.',
    cancel:
      'The slope, {slope}, stands above, and σ(1 − σ), the same number, below: both go, and {product} is left.',
    weight: 'In (7) no slope is left: the input, {x}, times the error, {error}, is {product}.',
    bias: 'In (8), for the bias, 1 stands in the place of the input: the error alone, {product}.',
  },
  brief: {
    logarithms: '(4): {bracket} × {outer} = {product}',
    chain: '(5): slope {slope}, against it {bracket}; with the input {product}',
    denominator: '(6): slope {slope} and {undo} undo each other; left is {product}',
    cancel: '{slope} above and {slope} below cancel; left is {product}',
    weight: '(7): input {x} × error {error} = {product}',
    bias: '(8): the error alone, {product}',
  },
};

export type DerivationWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { step: '公式', w: '权重 wⱼ', b: '偏置 b', x: '输入 xⱼ' },
  choices: {
    step: { 1: '(4)', 2: '(5)', 3: '(6)', 4: '(6)，约去', 5: '(7)', 6: '(8)' },
  },
  axis: '大小（对数刻度）',
  list: '公式里的各个因子，以及它们的乘积',
  summary: {
    logarithms: '在式 (4) 里，负的括号是 {bracket}，∂σ/∂wⱼ 是 {outer}：乘起来是 {product}。',
    chain:
      '在式 (5) 里，斜率进来了：{slope}。与它相对的，是对数带来的负的括号：{bracket}。再乘上输入，得 {product}。',
    denominator:
      '在式 (6) 里，斜率是 {slope}，1/(σ(1 − σ)) 是 {undo}，两者正好抵消。剩下误差 {error}，乘以输入 {x}，得 {product}。',
    cancel: '斜率 {slope} 在上，σ(1 − σ) 在下，是同一个数：两个都约去，剩下 {product}。',
    weight: '在式 (7) 里，斜率没有了：输入 {x} 乘以误差 {error}，得 {product}。',
    bias: '在式 (8) 里，偏置没有输入，换成 1：只剩误差 {product}。',
  },
  brief: {
    logarithms: '(4)：{bracket} × {outer} = {product}',
    chain: '(5)：斜率 {slope}，与它相对的是 {bracket}；连同输入得 {product}',
    denominator: '(6)：斜率 {slope} 与 {undo} 抵消，剩下 {product}',
    cancel: '上面的 {slope} 与下面的 {slope} 约去，剩下 {product}',
    weight: '(7)：输入 {x} × 误差 {error} = {product}',
    bias: '(8)：只剩误差 {product}',
  },
};
