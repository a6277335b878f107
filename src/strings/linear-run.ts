import type { Worded } from './frame.ts';

export const en = {
  numbers: { output: 'trained', law: 'law', difference: 'largest relative difference' },
  rings: 'rings: the law a₀(1 − 2η)ⁿ',
  brief: 'Each epoch multiplies the output by {factor}.',
  right: 'The start w₀ + b₀ = 0 is right already, and nothing moves.',
  settles: 'The output shrinks by the factor {factor} an epoch, always on the same side of 0.',
  oneStep: 'At η = ½ the factor is 0: one step, and the output is 0.',
  alternates: 'The factor is {factor}: the output changes its sign at every epoch, and shrinks.',
  forever: 'At η = 1 the factor is −1: the output changes its sign for ever and never settles.',
  diverges:
    'The factor is {factor}: the output changes its sign and grows at every epoch; it diverges. From epoch {leaves} on it is beyond ±{limit}, and outside the plot.',
  divergesWithin:
    'The factor is {factor}: the output changes its sign and grows at every epoch; it diverges.',
  overflows: 'At epoch {epoch} the loss is no longer a finite number; the run ends there.',
};

export type LinearRunWords = Worded<typeof en>;

export const zh: typeof en = {
  numbers: { output: '训练所得', law: '规律', difference: '最大相对偏差' },
  rings: '圆圈：规律 a₀(1 − 2η)ⁿ',
  brief: '每过一轮，输出乘以 {factor}。',
  right: '起点 w₀ + b₀ = 0 本来就对，什么都不会动。',
  settles: '输出每轮乘以 {factor}，始终在 0 的同一侧。',
  oneStep: 'η = ½ 时公比为 0：一步到位，输出就是 0。',
  alternates: '公比为 {factor}：输出每一轮都变号，同时越来越小。',
  forever: 'η = 1 时公比为 −1：输出不停地变号，永远停不下来。',
  diverges:
    '公比为 {factor}：输出每一轮都变号，而且越来越大，训练发散。从第 {leaves} 轮起，它超出 ±{limit}，在图外。',
  divergesWithin: '公比为 {factor}：输出每一轮都变号，而且越来越大，训练发散。',
  overflows: '到第 {epoch} 轮，损失已不是有限的数，训练就此结束。',
};
