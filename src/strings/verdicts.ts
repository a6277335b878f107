export const en = {
  names: { safe: 'safe', slow: 'slow', undefined: 'undefined', wrongOptimum: 'wrong optimum' },
  reasons: {
    bounded:
      'At every place looked at where the output is wrong by {wrong} or more, the size of ∂C/∂z is at least {push} times that of the error (an error above 1 counts as 1).',
    vanishing:
      'At z = {z}, target {y}, the output is {a} and wrong by {error}, yet ∂C/∂z is {delta}; the slope of the activation there is {slope}.',
    stationary:
      'At z = {z}, target {y}, the output is {a}, wrong by {error} and not saturated, and ∂C/∂z is 0 or turns round: training stops there or leads away.',
    bottomless:
      'With target {y} the loss falls without end as z goes to {end}: it has no smallest value to lead to.',
    wrongMinimum:
      'With target {y} the loss is smallest where the output is {a}, although outputs nearer the target could be had.',
    lossNotFinite:
      'At z = {z} the output is {a}; with target {y} the loss there is no finite number.',
    gradientNotFinite:
      'At z = {z}, target {y}, the output is {a}; the gradient there is no finite number.',
  },
};

export type VerdictWords = typeof en;

export const zh: VerdictWords = {
  names: { safe: '安全', slow: '缓慢', undefined: '无定义', wrongOptimum: '最优点不对' },
  reasons: {
    bounded:
      '在看过的各处，凡输出错了 {wrong} 或更多，∂C/∂z 的大小至少是误差大小的 {push} 倍（误差大于 1 的按 1 算）。',
    vanishing:
      '在 z = {z}、目标 {y} 处，输出为 {a}，错了 {error}，∂C/∂z 却只有 {delta}；激活函数在那里的斜率是 {slope}。',
    stationary:
      '在 z = {z}、目标 {y} 处，输出为 {a}，错了 {error}，并未饱和，∂C/∂z 却等于 0 或者变号：训练到这里就停下，或者被引向别处。',
    bottomless: '目标为 {y} 时，z 趋向 {end}，损失无止境地下降，没有最小值可去。',
    wrongMinimum: '目标为 {y} 时，损失在输出为 {a} 处最小，尽管还有离目标更近的输出可取。',
    lossNotFinite: '在 z = {z} 处输出为 {a}，目标为 {y} 时损失不是有限的数。',
    gradientNotFinite: '在 z = {z}、目标 {y} 处，输出为 {a}，梯度不是有限的数。',
  },
};
