export const en = {
  caption:
    'First epoch at which the output is below 0.5, and below 0.1, at η = {eta}. The bars are logarithmic: each step is ten times as long a wait.',
  start: 'start w₀, b₀',
  first: 'first output',
  quadratic: 'MSE',
  crossEntropy: 'cross-entropy',
};

export const zh: typeof en = {
  caption:
    '输出首次低于 0.5、首次低于 0.1 的轮次，η = {eta}。横条按对数画：多一格，就要等十倍的时间。',
  start: '起点 w₀, b₀',
  first: '最初的输出',
  quadratic: '均方误差',
  crossEntropy: '交叉熵',
};
