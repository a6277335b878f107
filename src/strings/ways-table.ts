export const en = {
  caption:
    'First epoch at which the error is below {bound}, by the way to descend and by the start. A start reruns the figure from there, a way reruns it at its η.',
  start: 'start w₀, b₀',
  way: '{optimiser}, η = {eta}',
  quadratic: 'MSE',
  crossEntropy: 'cross-entropy',
};

export const zh: typeof en = {
  caption:
    '误差首次小于 {bound} 的轮次：按走法和起点排列。点起点，图就从那里重新出发；点走法，图就换成它的 η。',
  start: '起点 w₀, b₀',
  way: '{optimiser}，η = {eta}',
  quadratic: '均方误差',
  crossEntropy: '交叉熵',
};
