export const en = {
  names: {
    safe: 'safe from stalling',
    slow: 'can stall',
    undefined: 'not defined everywhere',
    wrongOptimum: 'wrong optimum',
  },
  /** Where a reason shows itself. */
  start: 'At this start, z₀ = {z} with target {y},',
  instance: 'For instance at z = {z}, with target {y},',
  reasons: {
    targetless:
      'The loss does not tell one target from the other: ∂C/∂z is the same for both, so it cannot know which is wanted.',
    outputNotFinite: 'At z = {z} the activation has no finite value.',
    lossNotFinite: '{where} the output is {a}, and the loss has no finite value.',
    gradientNotFinite: '{where} the output is {a}, and ∂C/∂z has no finite value.',
    outOfReach: 'Target {y} asks for a {side} 0, which this activation never gives.',
    bottomless:
      'With target {y} the loss falls without end as z goes to {end}: it has no smallest value to lead to.',
    stationary:
      '{where} the output is {a}, {wrong}, and not saturated, yet ∂C/∂z is 0: training stops there.',
    misleading: '{where} the output is {a}, {wrong}, and ∂C/∂z = {delta} drives it further away.',
    wrongMinimum:
      'With target {y} the loss is smallest where the output is {a}, {wrong}, although better outputs could be had.',
    vanishing: '{where} the output is {a}, {wrong}, yet ∂C/∂z is {delta}.',
  },
  wrong: { value: 'wrong by {error}', score: 'its sign not the right one' },
  bounds: {
    error:
      'At every place looked at where the output is wrong by {wrongFrom} or more, ∂C/∂z is never smaller in size than the error.',
    share:
      'At every place looked at where the output is wrong by {wrongFrom} or more, ∂C/∂z is in size never less than {least} times the error.',
    size: 'At every place looked at where the output is wrong by {wrongFrom} or more, ∂C/∂z is in size never less than {least}.',
    score:
      'At every place looked at where the sign is wrong, ∂C/∂z is in size never less than {least}.',
  },
};

export type VerdictWords = typeof en;

export const zh: VerdictWords = {
  names: {
    safe: '不会停滞',
    slow: '可能停滞',
    undefined: '并非处处有定义',
    wrongOptimum: '最优点不对',
  },
  start: '就在这个起点（z₀ = {z}，目标为 {y}），',
  instance: '例如在 z = {z} 处，目标为 {y} 时，',
  reasons: {
    targetless: '这个损失分不清两个目标：目标是 0 还是 1，∂C/∂z 都一样，它无从知道要的是哪一个。',
    outputNotFinite: '在 z = {z} 处，激活函数没有有限的值。',
    lossNotFinite: '{where}输出为 {a}，损失没有有限的值。',
    gradientNotFinite: '{where}输出为 {a}，∂C/∂z 没有有限的值。',
    outOfReach: '目标为 {y} 时要求 a {side} 0，这个激活函数却永远给不出。',
    bottomless: '目标为 {y} 时，z 趋向 {end}，损失无止境地下降，没有最小值可去。',
    stationary: '{where}输出为 {a}，{wrong}，也没有饱和，∂C/∂z 却等于 0：训练到此为止。',
    misleading: '{where}输出为 {a}，{wrong}，∂C/∂z = {delta} 却把它推得更远。',
    wrongMinimum: '目标为 {y} 时，损失在输出为 {a} 处最小，而它{wrong}；本来还有更好的输出可取。',
    vanishing: '{where}输出为 {a}，{wrong}，而 ∂C/∂z 仅为 {delta}。',
  },
  wrong: { value: '偏离目标 {error}', score: '符号不对' },
  bounds: {
    error: '在看过的各处，凡输出偏离目标达到 {wrongFrom}，∂C/∂z 的大小都不小于误差。',
    share: '在看过的各处，凡输出偏离目标达到 {wrongFrom}，∂C/∂z 的大小都不小于误差的 {least} 倍。',
    size: '在看过的各处，凡输出偏离目标达到 {wrongFrom}，∂C/∂z 的大小都不小于 {least}。',
    score: '在看过的各处，凡输出的符号不对，∂C/∂z 的大小都不小于 {least}。',
  },
};
